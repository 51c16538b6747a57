import type {
  EvidenceDetail,
  ReasonDefinition,
  ReasonDimension,
  RecycleRule,
  TrainingLabel,
} from "./reason-definition.ts";

type Facts = readonly [
  dimension: ReasonDimension,
  category: string,
  partnerActionable: ReasonDefinition["partnerActionable"],
  qualityWeight: ReasonDefinition["qualityWeight"],
  recycleRule: RecycleRule,
  recycleDays: number | null,
  detail: EvidenceDetail,
  detailMin?: number,
];

const table = {
  fit_company_too_small: ["fit", "fit", "yes", 1, "after_days", 365, "number"],
  fit_company_too_large: ["fit", "fit", "yes", 0.5, "never", null, "number"],
  fit_industry: ["fit", "fit", "yes", 1, "never", null, "enum"],
  fit_geography: ["fit", "fit", "yes", 1, "never", null, "enum"],
  fit_use_case: ["fit", "fit", "yes", 1, "never", null, "text"],
  fit_missing_feature: ["fit", "product", "partly", 0.5, "after_days", 180, "text"],
  fit_technical: ["fit", "product", "partly", 0.5, "after_days", 180, "text"],
  fit_not_a_buyer: ["fit", "fit", "yes", 1, "never", null, "enum"],
  budget_insufficient: ["fit", "budget", "yes", 1, "after_days", 180, "number"],
  competition_lost: ["fit", "competition", "partly", 0, "after_days", 270, "enum"],
  budget_not_approved: ["timing", "budget", "partly", 0.5, "after_days", 120, "date"],
  timing_no_priority: ["timing", "timing", "partly", 0.5, "after_days", 90, "none"],
  timing_future_date: ["timing", "timing", "partly", 0, "on_given_date", 90, "date"],
  timing_in_contract: ["timing", "timing", "partly", 0.5, "before_given_date", 90, "date"],
  timing_project_cancelled: ["timing", "timing", "no", 0, "after_days", 180, "none"],
  timing_company_change: ["timing", "timing", "no", 0, "after_days", 365, "none"],
  approach_no_decision_maker: ["approach", "authority", "yes", 1, "after_days", 30, "text"],
  approach_unaware: ["approach", "consent", "yes", 1, "never", null, "none"],
  approach_expectation: ["approach", "approach", "yes", 1, "after_days", 60, "text"],
  approach_not_interested: ["approach", "need", "yes", 1, "after_days", 180, "text"],
  no_response: ["approach", "no_response", "partly", 0.5, "after_days", 60, "attempts", 1],
  price_too_high: ["approach", "price", "partly", 0.5, "after_days", 180, "text"],
  data_invalid_contact: ["process", "data-quality", "yes", 1, "on_correction", null, "enum"],
  data_incomplete: ["process", "data-quality", "yes", 0.5, "on_answer", null, "none"],
  spam_or_fake: ["process", "data-quality", "yes", 1, "never", null, "text"],
  duplicate_same_partner: ["process", "duplicate", "yes", 0, "never", null, "ref"],
  duplicate_other_partner: ["process", "duplicate", "no", 0, "when_protection_ends", null, "private_ref"],
  vendor_already_working: ["process", "duplicate", "no", 0, "never", null, "private_ref"],
  vendor_capacity: ["process", "vendor-side", "no", 0, "after_days", 60, "text"],
  compliance_blocked: ["process", "compliance", "no", 0, "never", null, "private_text"],
  other: ["process", "other", "partly", 0, "never", null, "text", 40],
} as const satisfies Record<string, Facts>;

export type ReasonCode = keyof typeof table;

/** What holds of a reason in any language. */
export type ReasonFacts = Pick<
  ReasonDefinition<ReasonCode>,
  | "code"
  | "dimension"
  | "category"
  | "partnerActionable"
  | "qualityWeight"
  | "recycle"
  | "detail"
  | "trainingLabel"
>;

const trainingLabels: Record<ReasonDimension, TrainingLabel> = {
  fit: "lost",
  timing: "censored_recycle",
  approach: "censored_attempt",
  process: "dropped",
};
/** They were reached, and judged what was offered. */
const lostByApproach: ReadonlySet<string> = new Set(["approach_not_interested", "price_too_high"]);

/** Apart from the texts, which weigh ten times as much on a page. The cast is safe: the rows are those of the table. */
export const reasonFacts = Object.fromEntries(
  Object.entries<Facts>(table).map(([code, facts]) => [code, factsOf(code as ReasonCode, facts)]),
) as Readonly<Record<ReasonCode, ReasonFacts>>;

function factsOf(code: ReasonCode, facts: Facts): ReasonFacts {
  const [dimension, category, partnerActionable, qualityWeight, rule, days, type, min = null] = facts;
  return {
    code,
    dimension,
    category,
    partnerActionable,
    qualityWeight,
    recycle: { rule, days },
    detail: { type, min },
    trainingLabel: lostByApproach.has(code) ? "lost" : trainingLabels[dimension],
  };
}

/** The codes in the order of the catalogue. The cast is safe: these are the table's own keys, of which there is at least one. */
export const reasonCodes = Object.keys(reasonFacts) as [ReasonCode, ...ReasonCode[]];

/**
 * Whether a string is one of the canonical codes, for input that comes from outside.
 *
 * @param code any string
 * @returns true for the 31 codes of the catalogue
 * @example
 * isReasonCode("no_response"); // true
 * isReasonCode("lead_cold"); // false
 */
export function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(reasonFacts, code);
}
