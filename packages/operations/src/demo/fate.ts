import type { ReasonCode } from "@leadback/scoring";
import type { PartnerProfile } from "./partner-profile.ts";
import type { Random } from "./seeded-random.ts";

/** What becomes of a lead, were the demo to go on for long enough. */
export type Fate =
  | { kind: "won"; isLate: boolean; amountCents?: number }
  | { kind: "negotiating"; isLate: boolean }
  | { kind: "lost"; isLate: boolean; reason: ReasonCode }
  | { kind: "disqualified"; isLate: boolean; reason: ReasonCode }
  /** We spoke, and nothing has happened since. */
  | { kind: "talking" | "stalled"; isLate: boolean }
  | { kind: "awaiting_partner"; isLate: false }
  | { kind: "unanswered"; isLate: false };

/** What happens to everybody's leads now and then. */
const usualReasons: Partial<Record<ReasonCode, number>> = {
  fit_company_too_small: 3,
  fit_company_too_large: 0.6,
  fit_industry: 1.4,
  fit_geography: 0.5,
  fit_use_case: 1.2,
  fit_missing_feature: 1.1,
  fit_technical: 0.6,
  fit_not_a_buyer: 0.6,
  budget_insufficient: 1.6,
  budget_not_approved: 1.2,
  timing_no_priority: 2,
  timing_future_date: 1.8,
  timing_in_contract: 1.8,
  timing_project_cancelled: 0.7,
  timing_company_change: 0.5,
  approach_no_decision_maker: 2.6,
  approach_unaware: 0.8,
  approach_expectation: 0.9,
  approach_not_interested: 1.8,
  no_response: 2.6,
  price_too_high: 1,
  data_invalid_contact: 1.2,
  data_incomplete: 0.7,
  spam_or_fake: 0.2,
  duplicate_same_partner: 0.8,
  duplicate_other_partner: 0.8,
  vendor_already_working: 1,
  vendor_capacity: 0.5,
  compliance_blocked: 0.25,
  other: 0.3,
  competition_lost: 0.5,
};

const lossReasons: readonly (readonly [ReasonCode, number])[] = [
  ["competition_lost", 4],
  ["price_too_high", 4],
  ["budget_not_approved", 2],
  ["timing_no_priority", 2],
  ["timing_project_cancelled", 2],
  ["approach_expectation", 1.5],
  ["fit_missing_feature", 1.5],
  ["timing_company_change", 1],
];

const stalledShare = 0.035;

export function drawFate(random: Random, profile: PartnerProfile): Fate {
  const isLate = random.chance(profile.isNeglected === true ? 0.55 : 0.07);
  if (random.chance(stalledShare)) return { kind: "stalled", isLate };
  if (random.chance(profile.qualityShare)) {
    if (random.chance(profile.closeShare)) return { kind: "won", isLate };
    return random.chance(0.6)
      ? { kind: "lost", isLate, reason: random.weighted(lossReasons) }
      : { kind: "negotiating", isLate };
  }
  return { kind: "disqualified", isLate, reason: random.weighted(reasonsOf(profile)) };
}

/** Object keys are text to the compiler; these are the codes that were written above. */
function reasonsOf(profile: PartnerProfile): [ReasonCode, number][] {
  return (Object.keys(usualReasons) as ReasonCode[]).map((reason) => {
    const own = profile.reasons[reason];
    return [reason, own === 0 ? 0 : (usualReasons[reason] ?? 0) + (own ?? 0)];
  });
}
