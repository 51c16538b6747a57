import { expect, it } from "vitest";
import { explainDatabaseError } from "./explain-database-error.ts";

const url = "postgres://mia:geheim@db.example.com:5432/leads";
const withCode = (code: string) => Object.assign(new Error(`failed for ${url}`), { code });

it.each([
  ["ECONNREFUSED", /db\.example\.com:5432 cannot be reached/],
  ["CONNECT_TIMEOUT", /cannot be reached/],
  ["28P01", /refuses the role "mia"/],
  ["42501", /"mia" may not set up.*DATABASE_MIGRATION_URL/],
])("%s is one sentence without the password", (code, sentence) => {
  for (const error of [
    withCode(code),
    new AggregateError([withCode(code)]),
    new Error("query failed", { cause: withCode(code) }),
  ]) {
    const explained = explainDatabaseError(error, url);
    expect(explained).toMatchObject({ name: "CommandError", message: expect.stringMatching(sentence) });
    expect(explained).toMatchObject({ message: expect.not.stringContaining("geheim") });
  }
});

it("another error stays as it is", () => {
  const error = new TypeError("a defect");
  expect(explainDatabaseError(error, url)).toBe(error);
});
