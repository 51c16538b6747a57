import type { Estimate } from "../estimate.ts";
import { aalenJohansen, type IncidenceCurve } from "../statistics/aalen-johansen.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import type { CohortLead } from "./conversion-matured.ts";

const tolerance = 1e-12;

export interface TimeToClose {
  medianDays: Estimate;
  p90Days: Estimate;
  /** Leads won. */
  n: number;
  excluded: number;
}

/**
 * How long leads that are won take from submission to won, without favouring those that were quick enough to be seen.
 *
 * @param leads the cohort; leads with negative days are left out and counted in `excluded`
 * @param options `horizonDays` looks only at wins within so many days; without it, at all
 * @returns median and 90th percentile in days given won, n = leads won; NO_DATA without a win
 * @throws LeadMetricsError NON_FINITE when days are not numbers
 * @source Aalen & Johansen 1978, quantiles of I(t) / I(horizon); interval of Woodruff 1952
 * @example
 * timeToClose([{ days: 10, outcome: "won" }, { days: 30, outcome: "won" }, { days: 50, outcome: "won" }]).medianDays.value; // 30
 */
export function timeToClose(
  leads: readonly CohortLead[],
  { horizonDays = Number.POSITIVE_INFINITY }: { horizonDays?: number } = {},
): TimeToClose {
  const observed = leads.filter(({ days }) => !(days < 0));
  const n = observed.filter(({ days, outcome }) => outcome === "won" && days <= horizonDays).length;
  const curve = aalenJohansen(observed.map(({ days, outcome }) => ({ time: days, outcome })));
  return {
    medianDays: quantile(curve, 0.5, horizonDays, n),
    p90Days: quantile(curve, 0.9, horizonDays, n),
    n,
    excluded: leads.length - observed.length,
  };
}

function quantile({ steps }: IncidenceCurve, q: number, horizonDays: number, n: number): Estimate {
  const total = steps.findLast(({ time }) => time <= horizonDays)?.won ?? 0;
  if (n === 0 || total === 0) return { value: null, interval: null, n: 0, reason: "NO_DATA" };
  const dayOf = (share: number) => steps.find(({ won }) => won / total >= share - tolerance)?.time ?? 0;
  const share = wilsonInterval(q * n, n);
  return {
    value: dayOf(q),
    interval: {
      lower: dayOf(Math.max(share.lower, tolerance * 2)),
      upper: dayOf(share.upper),
      confidence: share.confidence,
      method: "woodruff",
    },
    n,
  };
}
