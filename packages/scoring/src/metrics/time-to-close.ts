import { checkFields, checkRows } from "../check-arguments.ts";
import type { Estimate } from "../estimate.ts";
import { aalenJohansen, type IncidenceCurve } from "../statistics/aalen-johansen.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import type { CohortLead } from "./conversion-matured.ts";

const tolerance = 1e-12;
const tail = 0.025;

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
 * @param leads the cohort, with the `days` of an open lead counted to the cut-off; leads with negative days are left out and counted in `excluded`
 * @param options `horizonDays` looks only at wins within so many days; without it, at all
 * @returns median and 90th percentile in days given won, n = leads won; NO_DATA without a win. The interval is null as long as all wins may lie
 * on one side of the true value by chance: below 6 wins for the median, below 36 for the 90th percentile
 * @throws LeadMetricsError NON_FINITE when days are not numbers
 * @source Aalen & Johansen 1978, quantiles of I(t) / I(horizon); interval of Woodruff 1952
 * @example
 * timeToClose([{ days: 10, outcome: "won" }, { days: 30, outcome: "won" }, { days: 50, outcome: "won" }]).medianDays.value; // 30
 */
export function timeToClose(
  leads: readonly CohortLead[],
  options: { horizonDays?: number } = {},
): TimeToClose {
  checkRows("leads", leads);
  const { horizonDays = Number.POSITIVE_INFINITY } = checkFields("options", options);
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
    interval: isBounded(q, n)
      ? {
          lower: dayOf(Math.max(share.lower, tolerance * 2)),
          upper: dayOf(share.upper),
          confidence: share.confidence,
          method: "woodruff",
        }
      : null,
    n,
  };
}

/** Whether the first win is unlikely to come after the true quantile, and the last one before it. */
function isBounded(q: number, n: number): boolean {
  return Math.max(q, 1 - q) ** n <= tail;
}
