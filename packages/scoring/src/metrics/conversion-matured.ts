import { checkFields, checkRows } from "../check-arguments.ts";
import type { Estimate } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { countOf } from "../statistics/count-of.ts";
import { incidenceByHorizon } from "../statistics/incidence-by-horizon.ts";

export interface CohortLead {
  /** From submission to the end, or to the cut-off for an open lead, in days. */
  days: number;
  outcome: "won" | "lost" | "open";
  /** How many leads these days and this outcome are of, 1 by default. */
  count?: number;
}

export type MaturedConversion = Estimate & { horizonDays: number; excluded: number };

/**
 * Won within a fixed number of days, with open leads counted as open and losses as competing. Compares cohorts of different age fairly.
 *
 * @param leads the cohort, with the `days` of an open lead counted to the cut-off; leads with negative days (ended before they were submitted) are left out and counted in `excluded`
 * @param options `horizonDays` more than 0, 90 by default
 * @returns rate 0..1; NO_DATA when empty; IMMATURE when no lead was observed so long and at least one is still open
 * @throws LeadMetricsError INVALID_INPUT when the horizon is not positive, NON_FINITE when days are not numbers
 * @source Aalen & Johansen 1978; docs/how-we-count.md
 * @example
 * conversionMatured([{ days: 12, outcome: "won" }, { days: 120, outcome: "open" }]).value; // 0.5
 * conversionMatured([{ days: 12, outcome: "won" }, { days: 20, outcome: "open" }]).reason; // "IMMATURE"
 */
export function conversionMatured(
  leads: readonly CohortLead[],
  options: { horizonDays?: number } = {},
): MaturedConversion {
  checkRows("leads", leads);
  const { horizonDays = 90 } = checkFields("options", options);
  if (!(horizonDays > 0)) {
    throw new LeadMetricsError("INVALID_INPUT", `A horizon is more than 0 days; got ${horizonDays}`);
  }
  const observed = leads.filter(({ days }) => !(days < 0));
  const observations = observed.map(({ days, ...lead }) => ({ ...lead, time: days }));
  const excluded = countOf(leads) - countOf(observed);
  return { ...incidenceByHorizon(observations, horizonDays), horizonDays, excluded };
}
