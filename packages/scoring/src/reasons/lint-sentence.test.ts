import { expect, test } from "vitest";
import { lintSentence } from "./lint-sentence.ts";

test("praise may be short, but must not say who the lead is", () => {
  expect(lintSentence({ sentence: "Decide rápido", locale: "pt-BR" })).toEqual({ ok: true, problems: [] });
  const result = lintSentence({
    sentence: "A Maria decide",
    locale: "pt-BR",
    forbiddenNames: ["Maria Souza"],
  });
  expect(result.ok).toBe(false);
  expect(result.problems.map(({ code }) => code)).toEqual(["contains_name"]);
  expect(result.problems[0]?.message).toMatch(/Retire o nome/);
});
