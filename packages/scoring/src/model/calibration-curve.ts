import { checkFields, checkList } from "../check-arguments.ts";
import type { Interval } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import { checkProbabilities } from "./check-outcomes.ts";

export interface CalibrationBin {
  /** The bin holds probabilities from `lower` on, up to but not including `upper`; the last one includes 1. */
  lower: number;
  upper: number;
  n: number;
  meanProbability: number;
  /** The share that was won, 0..1. */
  rate: number;
  interval: Interval;
}

/**
 * What was promised against what came, in bins of equal width: of the leads given about 30 %, about 30 % should be won.
 *
 * @param outcomes 1 for won, 0 for lost
 * @param probabilities one per outcome, 0..1
 * @param options `bins` 1 to 1000, 10 by default
 * @returns the bins that hold any lead, from low to high, each with the Wilson interval of its rate; none for an empty sample
 * @throws LeadMetricsError INVALID_INPUT or NON_FINITE
 * @source DeGroot & Fienberg 1983
 * @example
 * calibrationCurve([0, 1, 1], [0.1, 0.8, 0.85]).map(({ n, rate }) => [n, rate]); // [[1, 0], [2, 1]]
 */
export function calibrationCurve(
  outcomes: readonly number[],
  probabilities: readonly number[],
  options: { bins?: number } = {},
): CalibrationBin[] {
  checkList("outcomes", outcomes);
  checkList("probabilities", probabilities);
  const { bins = 10 } = checkFields("options", options);
  checkProbabilities(outcomes, probabilities);
  if (!(Number.isInteger(bins) && bins >= 1 && bins <= 1000)) {
    throw new LeadMetricsError("INVALID_INPUT", `The number of bins is whole, from 1 to 1000; got ${bins}`);
  }
  const sums = Array.from({ length: bins }, () => ({ n: 0, won: 0, promised: 0 }));
  outcomes.forEach((outcome, i) => {
    const probability = probabilities[i] ?? 0;
    const sum = sums[Math.min(bins - 1, Math.floor(probability * bins))];
    if (!sum) return;
    sum.n += 1;
    sum.won += outcome;
    sum.promised += probability;
  });
  return sums.flatMap(({ n, won, promised }, i) => {
    if (n === 0) return [];
    const edges = { lower: i / bins, upper: (i + 1) / bins };
    return [{ ...edges, n, meanProbability: promised / n, rate: won / n, interval: wilsonInterval(won, n) }];
  });
}
