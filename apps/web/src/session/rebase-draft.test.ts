import { expect, test } from "vitest";
import { rebaseDraft } from "./rebase-draft.ts";

test("what was typed stays, what was not touched says what others made of it", () => {
  const before = { name: "Aurora", tier: "prata", days: ["1", "2"] };
  const typed = { ...before, name: "Aurora Contábil" };
  const now = { name: "Aurora Ltda.", tier: "ouro", days: ["1"] };
  expect(rebaseDraft(before, typed, now)).toEqual({ name: "Aurora Contábil", tier: "ouro", days: ["1"] });
});

test("fields within fields are told apart too", () => {
  const before = { promises: { attempt: "4", decision: "2" } };
  const typed = { promises: { attempt: "4", decision: "5" } };
  const now = { promises: { attempt: "7", decision: "2" } };
  expect(rebaseDraft(before, typed, now)).toEqual({ promises: { attempt: "7", decision: "5" } });
});
