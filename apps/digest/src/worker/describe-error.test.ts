import { expect, it } from "vitest";
import { describeError } from "./describe-error.ts";

it("says what failed and where, and nothing of what people wrote", () => {
  const cause = Object.assign(new TypeError("ana@parceiro.example\n    is in the database"), {
    code: "23505",
  });
  const described = describeError(new Error("insert into leads values ('ana@parceiro.example')", { cause }));
  expect(described).toMatchObject({ type: "Error", cause: { type: "TypeError", code: "23505" } });
  expect(JSON.stringify(described)).toContain("describe-error.test.ts");
  expect(JSON.stringify(described)).not.toContain("ana@");
});
