import { OperationError } from "@leadback/operations";
import { locales } from "@leadback/scoring";
import { HTTPException } from "hono/http-exception";
import { expect, it } from "vitest";
import { ProblemError } from "./problem-error.ts";
import { problemTitles } from "./problem-titles.ts";
import { problemTypes } from "./problem-types.ts";
import { toProblem } from "./to-problem.ts";

function told(error: unknown, locale: (typeof locales)[number]) {
  return toProblem(error, "r", locale).problem;
}

it("title, detail and fields of a refusal are in the language of whoever asked", () => {
  const error = new OperationError("conflict", "This end can no longer be taken back; nothing was saved.", {
    type: "lifecycle",
    problems: [{ pointer: "/name", detail: "At most 60 characters." }],
  });
  expect(told(error, "pt-BR")).toMatchObject({
    code: "lifecycle",
    title: "Não é possível nesta etapa",
    detail: "Este encerramento já não pode ser desfeito; nada foi salvo.",
    errors: [{ pointer: "/name", detail: "No máximo 60 caracteres." }],
  });
  expect(told(error, "es")).toMatchObject({
    title: "No es posible en esta etapa",
    detail: "Este cierre ya no se puede deshacer; no se guardó nada.",
    errors: [{ pointer: "/name", detail: "Como máximo 60 caracteres." }],
  });
  expect(told(error, "en")).toMatchObject({ title: "Not possible at this stage", detail: error.message });
});

it("a role is called what the pages call it", () => {
  const error = new ProblemError(
    "forbidden",
    "Your role in this programme, viewer, does not include leads:write.",
  );
  expect(told(error, "es").detail).toBe("Su rol en este programa, lectura, no incluye leads:write.");
});

it("what nobody foresaw, what HTTP refuses and a silent database are told in every language", () => {
  const unreachable = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  const unusable = Object.assign(new Error("value"), { code: "22P02" });
  for (const error of [new Error("secret"), unreachable, unusable, new HTTPException(413)]) {
    const details = locales.map((locale) => told(error, locale).detail);
    expect(new Set(details).size, details[0]).toBe(locales.length);
    expect(details.join()).not.toContain("secret");
  }
});

it("every type of problem has a title of its own in every language", () => {
  for (const titles of Object.values(problemTitles))
    for (const [code, title] of Object.entries(titles))
      expect(title, code).not.toBe(Object.entries(problemTypes).find(([name]) => name === code)?.[1].title);
});
