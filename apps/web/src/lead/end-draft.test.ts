import { expect, it } from "vitest";
import { emptyEnd, parseEvidence, parseNumber } from "./end-draft.ts";

it("reads numbers as the reader writes them", () => {
  expect(parseNumber("1.500,50", ",")).toBe(1500.5);
  expect(parseNumber("1,500.50", ".")).toBe(1500.5);
  expect(parseNumber("20", ",")).toBe(20);
  expect(parseNumber("twenty", ".")).toBeNull();
});

it("sends what the reason asks for, and nothing that was typed for another", () => {
  const draft = { ...emptyEnd, evidence: { observed: "8", expected: "20", date: "2027-03-05" } };
  expect(parseEvidence({ ...draft, reason: "fit_company_too_small" }, ",")).toEqual({
    observed: 8,
    expected: 20,
  });
  expect(parseEvidence({ ...draft, reason: "timing_in_contract" }, ",")).toEqual({ date: "2027-03-05" });
  expect(parseEvidence(draft, ",")).toEqual({});
});
