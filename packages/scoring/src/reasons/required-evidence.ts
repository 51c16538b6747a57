import type { Evidence, EvidenceField } from "./evidence.ts";
import { checkList, checkReason } from "./known-input.ts";
import { isDay } from "./lint/is-day.ts";
import type { EvidenceDetail } from "./reason-definition.ts";
import { type ReasonCode, reasonFacts } from "./reason-facts.ts";

/** One thing that must be there: any of these fields, of this kind. `min` is a value for integers and a length for text. */
export interface EvidenceRequirement {
  anyOf: readonly EvidenceField[];
  kind: "number" | "integer" | "text" | "date";
  min: number | null;
}

const requirements = {
  number: [
    { anyOf: ["observed"], kind: "number", min: null },
    { anyOf: ["expected"], kind: "number", min: null },
  ],
  enum: [{ anyOf: ["observed"], kind: "text", min: 1 }],
  text: [{ anyOf: ["text", "observed"], kind: "text", min: 1 }],
  date: [{ anyOf: ["date"], kind: "date", min: null }],
  attempts: [{ anyOf: ["attempts"], kind: "integer", min: 1 }],
  ref: [{ anyOf: ["ref"], kind: "text", min: 1 }],
  private_ref: [{ anyOf: ["ref"], kind: "text", min: 1 }],
  private_text: [{ anyOf: ["text"], kind: "text", min: 1 }],
  none: [],
} satisfies Record<EvidenceDetail, readonly EvidenceRequirement[]>;

/**
 * What the person who ends a lead must add for this reason, so that a form can ask for it before the sentence is refused.
 *
 * @param code a reason of the catalogue
 * @returns the requirements, all of which must be met; empty when the sentence is enough
 * @throws LeadMetricsError INVALID_INPUT for a code that is unknown
 * @example
 * requiredEvidence("no_response"); // [{ anyOf: ["attempts"], kind: "integer", min: 1 }]
 * requiredEvidence("timing_no_priority"); // []
 */
export function requiredEvidence(code: ReasonCode): readonly EvidenceRequirement[] {
  checkReason(code);
  const { type, min } = reasonFacts[code].detail;
  if (code === "other") return [{ anyOf: ["text"], kind: "text", min }];
  return requirements[type];
}

/**
 * Whether one requirement is met, for a form that marks what is still missing.
 *
 * @param requirement from `requiredEvidence`
 * @param evidence what was given so far
 * @returns true when one of the fields is there and of the right kind
 * @throws LeadMetricsError INVALID_INPUT when the requirement is none
 * @example
 * requiredEvidence("no_response").every((requirement) => isEvidenceMet(requirement, { attempts: 5 })); // true
 */
export function isEvidenceMet(requirement: EvidenceRequirement, evidence: Evidence): boolean {
  checkList(requirement?.anyOf, "a requirement");
  return requirement.anyOf.some((field) => isValueMet(requirement, evidence?.[field]));
}

function isValueMet({ kind, min }: EvidenceRequirement, value: string | number | undefined): boolean {
  switch (kind) {
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "integer":
      return typeof value === "number" && Number.isInteger(value) && value >= (min ?? 0);
    case "date":
      return isDay(value);
    case "text":
      return value !== undefined && String(value).trim().length >= (min ?? 1);
  }
}
