import { checkFields, checkRows } from "../check-arguments.ts";
import type { Estimate } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { aalenJohansen } from "../statistics/aalen-johansen.ts";
import { completionFactor } from "../statistics/completion-factor.ts";
import { checkCount, countOf } from "../statistics/count-of.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import type { CohortLead } from "./conversion-matured.ts";

const effectiveMin = 10;
const programmeWinsMin = 30;

export interface MaturingLead extends CohortLead {
  /** From submission to the cut-off in days, 0 or more, whether the lead has ended or not. */
  ageDays: number;
}

export type CohortMaturation = Estimate & {
  horizonDays: number;
  /** How many matured leads the cohort is worth: its wins by the horizon ÷ the value. */
  effectiveN: number;
};

/**
 * What a cohort too young to judge will have converted by the horizon, if it goes on as fast as the programme does. Assumes equal speed, which has to be said wherever it is shown.
 *
 * @param cohort all leads of the cohort, won, lost and open
 * @param programme all leads of the programme at the same cut-off, with the cohort among them
 * @param options `horizonDays` more than 0, 90 by default; `confidence` in (0, 1), 0.95 by default
 * @returns rate 0..1; equal to won ÷ submitted when all are older than the horizon. NO_DATA for an empty cohort; IMMATURE when the
 * programme was not followed to the horizon; INSUFFICIENT_EVIDENCE below 30 wins of the programme; TOO_FEW when the cohort is worth
 * fewer than 10 matured leads
 * @throws LeadMetricsError INVALID_INPUT when the horizon, an age or an outcome is impossible or a lead ended after the cut-off, NON_FINITE when
 * days are not numbers
 * @source completion factor G(a) = F(min(a, H)) ÷ F(H); Wilson on all leads, scaled
 * @example
 * const cohort = Array.from({ length: 20 }, (_, i) => ({ ageDays: 120, days: 30, outcome: i < 5 ? "won" : "lost" }));
 * cohortMaturation(cohort, cohort).value; // 0.25
 */
export function cohortMaturation(
  cohort: readonly MaturingLead[],
  programme: readonly CohortLead[],
  options: { horizonDays?: number; confidence?: number } = {},
): CohortMaturation {
  checkRows("cohort", cohort);
  checkRows("programme", programme);
  const { horizonDays = 90, confidence = 0.95 } = checkFields("options", options);
  if (!(horizonDays > 0)) {
    throw new LeadMetricsError("INVALID_INPUT", `A horizon is more than 0 days; got ${horizonDays}`);
  }
  for (const lead of cohort) checkLead(lead);
  const n = countOf(cohort);
  const base = { value: null, interval: null, n, horizonDays };
  if (n === 0) return { ...base, effectiveN: 0, reason: "NO_DATA" };
  const isMature = cohort.every(({ ageDays }) => ageDays >= horizonDays);
  const observed = programme.filter(({ days }) => days >= 0);
  const curve = aalenJohansen(observed.map(({ days, ...lead }) => ({ ...lead, time: days })));
  const ages = new Set(cohort.map(({ ageDays }) => ageDays));
  const factorAt = new Map([...ages].map((age) => [age, completionFactor(curve, age, horizonDays)]));
  const factorOf = ({ ageDays }: MaturingLead) => factorAt.get(ageDays) ?? null;
  const effectiveN = cohort.reduce((sum, lead) => sum + (factorOf(lead) ?? 0) * (lead.count ?? 1), 0);
  if (!isMature) {
    const wins = countOf(observed.filter(({ days, outcome }) => outcome === "won" && days <= horizonDays));
    if (wins < programmeWinsMin) return { ...base, effectiveN, reason: "INSUFFICIENT_EVIDENCE" };
    if (cohort.some((lead) => factorOf(lead) === null)) return { ...base, effectiveN, reason: "IMMATURE" };
    if (effectiveN < effectiveMin) return { ...base, effectiveN, reason: "TOO_FEW" };
  }
  const won = countOf(cohort.filter(({ days, outcome }) => outcome === "won" && days <= horizonDays));
  const share = wilsonInterval(won, n, { confidence });
  const scale = n / effectiveN;
  return {
    value: Math.min(1, won / effectiveN),
    interval: {
      lower: Math.min(1, share.lower * scale),
      upper: Math.min(1, share.upper * scale),
      confidence,
      method: "wilson-completed",
    },
    n,
    horizonDays,
    effectiveN,
  };
}

/** A lead cannot have been watched for longer than it exists. */
function checkLead({ ageDays, days, outcome, ...group }: MaturingLead): void {
  checkCount(group);
  if (!Number.isFinite(days)) {
    throw new LeadMetricsError("NON_FINITE", `Days are a finite number; got ${days}`);
  }
  if (ageDays >= 0 && days <= ageDays && (outcome === "won" || outcome === "lost" || outcome === "open")) {
    return;
  }
  throw new LeadMetricsError(
    "INVALID_INPUT",
    `A lead is "won", "lost" or "open" after at most as many days as it is old; got ${JSON.stringify(outcome)} after ${days} of ${ageDays} days`,
  );
}
