import { sum } from "simple-statistics";
import { checkFields, checkRows } from "../check-arguments.ts";
import type { Interval } from "../estimate.ts";
import { checkWholeCounts } from "./check-counts.ts";
import { criticalValue } from "./critical-value.ts";
import { hypergeometricSumTest, type TwoGroups } from "./hypergeometric-sum.ts";
import { normalCdf } from "./normal-cdf.ts";

/** From so many expected on either side on, the score test holds. */
const expectedMin = 5;

export interface StratifiedRatio {
  /** Rate of a ÷ rate of b within strata, 0 or more; null where b never succeeds or nothing can be compared. */
  ratio: number | null;
  /** Null where the ratio is 0 or null. */
  interval: Interval | null;
  pValue: number;
  method: "exact" | "score";
  /** Strata that say something: both groups there, and both outcomes. */
  informative: number;
}

/**
 * Two rates against each other within each partner (or other stratum), put together: a difference between partners cannot pass for one between the groups.
 *
 * @param strata per stratum successes of trials of the groups a and b, whole
 * @param options `confidence` in (0, 1), 0.95 by default
 * @returns the common ratio of rates with its interval, and a two-sided p-value: exact where fewer than five are expected on either side
 * of what is possible, else by score; ratio null and p = 1 when no stratum can be compared
 * @throws LeadMetricsError INVALID_INPUT when counts are not whole or impossible, or the confidence is outside (0, 1)
 * @source Mantel & Haenszel 1959; Greenland & Robins 1985 (variance of the log ratio); Mantel & Fleiss 1980 (when exact)
 * @example
 * const strata = [
 *   { a: { successes: 12, trials: 20 }, b: { successes: 6, trials: 20 } },
 *   { a: { successes: 3, trials: 10 }, b: { successes: 6, trials: 40 } },
 * ];
 * mantelHaenszel(strata).ratio; // 2
 * mantelHaenszel(strata).method; // "score"
 */
export function mantelHaenszel(
  strata: readonly TwoGroups[],
  options: { confidence?: number } = {},
): StratifiedRatio {
  checkRows("strata", strata);
  const { confidence = 0.95 } = checkFields("options", options);
  for (const { a, b } of strata) {
    checkFields("a", a);
    checkFields("b", b);
    checkWholeCounts(a.successes, a.trials);
    checkWholeCounts(b.successes, b.trials);
  }
  const z = criticalValue(confidence);
  const tables = strata.filter(({ a, b }) => a.trials > 0 && b.trials > 0).map(tableOf);
  const informative = tables.filter(({ variance }) => variance > 0);
  const base = { ...tested(informative), informative: informative.length };
  const weightA = sum(tables.map((table) => table.weightA));
  const weightB = sum(tables.map((table) => table.weightB));
  if (weightB === 0) return { ...base, ratio: null, interval: null };
  const ratio = weightA / weightB;
  if (ratio === 0) return { ...base, ratio, interval: null };
  const spread = Math.sqrt(sum(tables.map((table) => table.logVariance)) / (weightA * weightB));
  const interval = {
    lower: ratio * Math.exp(-z * spread),
    upper: ratio * Math.exp(z * spread),
    confidence,
    method: "greenland-robins",
  };
  return { ...base, ratio, interval };
}

type Table = ReturnType<typeof tableOf>;

function tableOf(groups: TwoGroups) {
  const { a, b } = groups;
  const trials = a.trials + b.trials;
  const successes = a.successes + b.successes;
  const expected = (a.trials * successes) / trials;
  return {
    groups,
    difference: a.successes - expected,
    variance: (expected * b.trials * (trials - successes)) / (trials * Math.max(1, trials - 1)),
    below: expected - Math.max(0, successes - b.trials),
    above: Math.min(a.trials, successes) - expected,
    weightA: (a.successes * b.trials) / trials,
    weightB: (b.successes * a.trials) / trials,
    logVariance: (expected * b.trials - a.successes * b.successes) / trials,
  };
}

function tested(tables: readonly Table[]): Pick<StratifiedRatio, "pValue" | "method"> {
  const below = sum(tables.map((table) => table.below));
  const above = sum(tables.map((table) => table.above));
  if (Math.min(below, above) < expectedMin) {
    return { pValue: hypergeometricSumTest(tables.map(({ groups }) => groups)), method: "exact" };
  }
  const difference = sum(tables.map((table) => table.difference));
  const deviation = Math.sqrt(sum(tables.map(({ variance }) => variance)));
  return { pValue: 2 * normalCdf(-Math.abs(difference) / deviation), method: "score" };
}
