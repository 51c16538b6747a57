import { expect, test } from "vitest";
import type { ReasonCode } from "./catalogue.ts";
import { type Evidence, evidenceSchema } from "./evidence.ts";
import { isEvidenceMet, requiredEvidence } from "./required-evidence.ts";

function isEnough(code: ReasonCode, evidence: Evidence): boolean {
  return requiredEvidence(code).every((requirement) => isEvidenceMet(requirement, evidence));
}

test.each([
  ["fit_company_too_small", { observed: 8, expected: 20 }],
  ["fit_industry", { observed: "retail" }],
  ["fit_use_case", { text: "payroll" }],
  ["fit_use_case", { observed: "payroll" }],
  ["timing_in_contract", { date: "2027-03-01" }],
  ["no_response", { attempts: 1 }],
  ["duplicate_same_partner", { ref: "KQXWPA" }],
  ["vendor_already_working", { ref: "deal 81" }],
  ["compliance_blocked", { text: "credit" }],
  ["other", { text: "x".repeat(40) }],
  ["timing_no_priority", {}],
] as const)("%s is content with %o", (code, evidence) => {
  expect(isEnough(code, evidence)).toBe(true);
});

test.each([
  ["fit_company_too_small", { observed: 8 }],
  ["fit_company_too_small", { expected: 20 }],
  ["fit_company_too_small", { observed: "eight", expected: "twenty" }],
  ["fit_industry", {}],
  ["fit_use_case", { text: "  " }],
  ["timing_in_contract", { date: "soon" }],
  ["no_response", { attempts: 0 }],
  ["no_response", { attempts: 1.5 }],
  ["duplicate_same_partner", {}],
  ["compliance_blocked", { observed: "credit" }],
  ["other", { text: "x".repeat(39) }],
  ["other", { observed: "x".repeat(60) }],
] as const)("%s is not content with %o", (code, evidence) => {
  expect(isEnough(code, evidence)).toBe(false);
});

test("evidence with unknown properties or an impossible date is refused", () => {
  expect(evidenceSchema.safeParse({ observed: 8, hint: "x" }).success).toBe(false);
  expect(evidenceSchema.safeParse({ date: "2027-02-30" }).success).toBe(false);
  expect(evidenceSchema.safeParse({ observed: Number.NaN }).success).toBe(false);
  expect(evidenceSchema.safeParse({ observed: 8, expected: "20 or more", attempts: 3 }).success).toBe(true);
});
