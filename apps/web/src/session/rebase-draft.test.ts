import { expect, test } from "vitest";
import { rebaseDraft } from "./rebase-draft.ts";

test("what was typed stays, what was not touched says what others made of it", () => {
  const before = { name: "Aurora", tier: "prata", days: ["1", "2"] };
  const typed = { ...before, name: "Aurora Contábil" };
  const now = { name: "Aurora Ltda.", tier: "ouro", days: ["1"] };
  expect(rebaseDraft(before, typed, now)).toEqual({ name: "Aurora Contábil", tier: "ouro", days: ["1"] });
});
