import { type ReasonCode, reasonCatalogue, requiredEvidence } from "@leadback/scoring/reasons";
import { expect, it } from "vitest";
import type { Reason } from "../blocks/use-reasons.ts";
import {
  askedEvidence,
  evidenceAfter,
  knownEvidence,
  lintEnd,
  parseEvidence,
  parseNumber,
} from "./end-draft.ts";

function reason(code: ReasonCode, detail: Reason["detail"] = null): Reason {
  const { labels, meanings, templates, ...facts } = reasonCatalogue[code];
  const required = requiredEvidence(code).map((one) => ({ ...one, anyOf: [...one.anyOf] }));
  return {
    ...facts,
    code,
    canonicalCode: code,
    isOwn: false,
    isActive: true,
    label: labels.en,
    partnerLabel: labels.en,
    meaning: meanings.en,
    hint: null,
    template: templates.en,
    detail,
    requiredEvidence:
      detail?.isRequired === true ? [...required, { anyOf: ["text"], kind: "text", min: 1 }] : required,
    recycle: { ...facts.recycle, days: null },
    said: { labels: {}, partnerLabels: {}, qualityWeight: null, detail: null },
  };
}

it("reads numbers as the reader writes them", () => {
  expect(parseNumber("1.500,50", ",")).toBe(1500.5);
  expect(parseNumber("1,500.50", ".")).toBe(1500.5);
  expect(parseNumber("20", ",")).toBe(20);
  expect(parseNumber("twenty", ".")).toBeNull();
});

it("sends what the reason asks for, and nothing that was typed for another", () => {
  const typed = { observed: "8", expected: "20", date: "2027-03-05" };
  expect(parseEvidence(typed, reason("fit_company_too_small"), ",")).toEqual({ observed: 8, expected: 20 });
  expect(parseEvidence(typed, reason("timing_in_contract"), ",")).toEqual({ date: "2027-03-05" });
  expect(parseEvidence(typed, null, ",")).toEqual({});
});

it("takes no number of employees for a budget when another reason is chosen, and keeps the words", () => {
  const small = reason("fit_company_too_small");
  const typed = { observed: "31", expected: "50", text: "Said on the phone" };
  expect(evidenceAfter(small, { reason: null, evidence: typed })).toEqual(typed);
  expect(evidenceAfter(small, { reason: small.code, evidence: typed })).toEqual(typed);
  expect(evidenceAfter(reason("budget_insufficient"), { reason: small.code, evidence: typed })).toEqual({
    text: "Said on the phone",
  });
});

it("knows what the lead itself says", () => {
  const lead = { attempts: 2, company: { employees: 31 } };
  expect(knownEvidence(reason("fit_company_too_large"), lead)).toEqual({ observed: "31" });
  expect(knownEvidence(reason("no_response"), lead)).toEqual({ attempts: "2" });
  expect(knownEvidence(reason("budget_insufficient"), lead)).toEqual({});
});

it("asks the programme's own question once, and misses its answer only where it is required", () => {
  const prompt = "Which quarter?";
  const sentence = "They run a tender in the second quarter and decide then.";
  const required = reason("timing_no_priority", { prompt, isRequired: true });
  expect(askedEvidence(required)).toEqual([{ field: "text", kind: "text", prompt }]);
  const problemsOf = (one: Reason, text?: string) =>
    lintEnd(one, { sentence, evidence: text === undefined ? {} : { text }, locale: "en" }, "Say it.")
      .problems;
  expect(problemsOf(required)).toEqual([{ code: "missing_evidence", field: "text", message: "Say it." }]);
  expect(problemsOf(required, "The second")).toEqual([]);
  const optional = reason("timing_no_priority", { prompt, isRequired: false });
  expect(askedEvidence(optional)).toEqual([{ field: "text", kind: "text", prompt }]);
  expect(problemsOf(optional)).toEqual([]);
});
