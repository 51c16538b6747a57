import { expect, it } from "vitest";
import { expectedEvidence } from "./expected-evidence.ts";

const criteria = {
  employees: { min: 20, max: 500 },
  countries: ["AR", "BR"],
  industries: ["indústria", "serviços"],
};

it("says what the profile looks for where a reason is compared with it", () => {
  const expected = (canonicalCode: Parameters<typeof expectedEvidence>[0]["canonicalCode"]) =>
    expectedEvidence({ canonicalCode }, criteria, "pt-BR");
  expect(expected("fit_company_too_small")).toEqual({ expected: "20" });
  expect(expected("fit_company_too_large")).toEqual({ expected: "500" });
  expect(expected("fit_industry")).toEqual({ expected: "indústria e serviços" });
  expect(expected("fit_geography")).toEqual({ expected: "Argentina e Brasil" });
  expect(expected("budget_insufficient")).toEqual({});
});

it("says nothing that the profile leaves open, and nothing without a profile", () => {
  const small = { canonicalCode: "fit_company_too_small" } as const;
  expect(expectedEvidence(small, { employees: { max: 500 } }, "en")).toEqual({});
  expect(expectedEvidence(small, null, "en")).toEqual({});
});
