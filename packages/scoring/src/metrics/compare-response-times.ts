import { sum } from "simple-statistics";
import { checkFields, checkRows } from "../check-arguments.ts";
import type { Interval } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { criticalValue } from "../statistics/critical-value.ts";
import { kaplanMeier, type SurvivalCurve, type SurvivalObservation } from "../statistics/kaplan-meier.ts";
import { logRankTest } from "../statistics/log-rank-test.ts";
import { normalCdf } from "../statistics/normal-cdf.ts";
import { restrictedMean } from "../statistics/restricted-mean.ts";
import { type ResponseObservation, responseWaits } from "./response-waits.ts";
import { smallSample } from "./small-samples.ts";
import { directionOf, relativeChangeMin, type WeekChange } from "./week-change.ts";

export interface ResponseTimeComparison extends WeekChange {
  /** Mean wait within the horizon, after − before; above 0 is slower. Null when the data cannot tell. */
  differenceHours: number | null;
  interval: Interval | null;
  /** How far both samples were followed, at most the horizon asked for. */
  horizonHours: number | null;
  n: number;
  nBefore: number;
}

/**
 * Whether our answers to a partner's leads have become slower or faster, those still waiting included. Decides whether we owe it an apology.
 *
 * @param before response times of the period to compare with, in business hours
 * @param after response times of the period in question
 * @param options `horizonHours`, more than 0, 72 by default: longer waits count as so long; `confidence` in (0, 1)
 * @returns the difference of the mean waits with its interval, a p-value, and a direction ("up" is slower) that needs p ≤ 0.05, a fifth of change
 * and that log-rank and means agree; p = 1 and nulls below 5 leads on either side, or when nothing was followed
 * @throws LeadMetricsError INVALID_INPUT when the horizon is not positive
 * @source Mantel 1966 with the larger of the hypergeometric and the permutation variance (Brown 1984), because
 * with few leads against many either one alone calls chance a change; restricted means: Irwin 1949
 * @example
 * const hours = (list) => list.map((hours) => ({ hours, answered: true }));
 * const before = hours([1, 2, 2, 3, 3, 4, 4, 5, 6, 7]);
 * const { differenceHours, direction } = compareResponseTimes(before, hours([8, 9, 12, 14, 15, 18, 20, 22, 26, 30]));
 * differenceHours; // 13.7
 * direction; // "up"
 */
export function compareResponseTimes(
  before: readonly ResponseObservation[],
  after: readonly ResponseObservation[],
  options: { horizonHours?: number; confidence?: number } = {},
): ResponseTimeComparison {
  checkRows("before", before);
  checkRows("after", after);
  const { horizonHours = 72, confidence = 0.95 } = checkFields("options", options);
  if (!(horizonHours > 0 && Number.isFinite(horizonHours))) {
    throw new LeadMetricsError("INVALID_INPUT", `A horizon is more than 0 hours; got ${horizonHours}`);
  }
  const z = criticalValue(confidence);
  const all = responseWaits(before);
  const recent = responseWaits(after);
  const [nBefore, n] = [all.length, recent.length];
  const followed = Math.min(...[all, recent].map((sample) => followedFor(kaplanMeier(sample))));
  const horizon = Math.min(horizonHours, followed);
  if (Math.min(n, nBefore) < smallSample.medianMin || horizon === 0) {
    const nothing = { differenceHours: null, interval: null, horizonHours: null, n, nBefore };
    return { ...nothing, pValue: 1, tendency: "none", isLarge: false, direction: "no_clear_change" };
  }
  const earlier = cutOff(all, horizon);
  const later = cutOff(recent, horizon);
  const meanBefore = meanWait(earlier, horizon);
  const mean = meanWait(later, horizon);
  const differenceHours = mean.hours - meanBefore.hours;
  const reach = z * Math.hypot(mean.standardError, meanBefore.standardError);
  const { pValue, excess } = carefulLogRank(earlier, later);
  const isLarge = differenceHours !== 0 && Math.abs(differenceHours) >= relativeChangeMin * meanBefore.hours;
  const doAgree = differenceHours * excess < 0;
  const tendency = doAgree ? (differenceHours > 0 ? "up" : "down") : "none";
  return {
    differenceHours,
    interval: {
      lower: differenceHours - reach,
      upper: differenceHours + reach,
      confidence,
      method: "restricted-mean-greenwood",
    },
    horizonHours: horizon,
    n,
    nBefore,
    pValue,
    tendency,
    isLarge,
    direction: directionOf({ tendency, isLarge, isSignificant: pValue <= 0.05 }),
  };
}

/** How long the curve is known: for ever once nobody waits any more. */
function followedFor({ steps }: SurvivalCurve): number {
  const last = steps.at(-1);
  if (last === undefined) return 0;
  return last.survival === 0 ? Number.POSITIVE_INFINITY : last.time;
}

function cutOff(sample: readonly SurvivalObservation[], horizon: number): SurvivalObservation[] {
  return sample.map(({ time, event }) =>
    time > horizon ? { time: horizon, event: false } : { time, event },
  );
}

function meanWait(sample: readonly SurvivalObservation[], horizon: number) {
  const { value, standardError } = restrictedMean(kaplanMeier(sample), horizon);
  return { hours: value ?? 0, standardError: standardError ?? 0 };
}

/** `excess` is how many more answers came than if both periods were alike; below 0 the later one is slower. */
function carefulLogRank(earlier: readonly SurvivalObservation[], later: readonly SurvivalObservation[]) {
  const pooled = [...earlier, ...later];
  const { steps } = kaplanMeier(pooled);
  const hazard = new Map<number, number>();
  let cumulative = 0;
  for (const { time, events, atRisk } of steps) {
    cumulative += events / atRisk;
    hazard.set(time, cumulative);
  }
  const scoreOf = ({ time, event }: SurvivalObservation) => (event ? 1 : 0) - (hazard.get(time) ?? 0);
  const excess = sum(later.map(scoreOf));
  const spread = sum(pooled.map((observation) => scoreOf(observation) ** 2)) / (pooled.length - 1);
  const variance = (earlier.length * later.length * spread) / pooled.length;
  const permuted = variance > 0 ? 2 * normalCdf(-Math.abs(excess) / Math.sqrt(variance)) : 1;
  return { pValue: Math.max(permuted, logRankTest([earlier, later]).pValue), excess };
}
