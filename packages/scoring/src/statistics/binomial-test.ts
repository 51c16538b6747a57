import { checkFields } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { betaIncomplete } from "./beta-incomplete.ts";
import { checkWholeCounts } from "./check-counts.ts";
import { logBeta } from "./log-beta.ts";

/** Equal probabilities may differ in the last digits; the two-sided test must count them as equal. */
const tieTolerance = 1e-7;

export type Alternative = "two-sided" | "less" | "greater";

/**
 * The exact test of a rate against a fixed benchmark: how often chance alone departs from it so far.
 *
 * @param successes whole, 0..trials
 * @param trials whole, 0 or more
 * @param rate the benchmark, 0..1
 * @param options `alternative`: "two-sided" (default), "less" or "greater" than the benchmark
 * @returns the p-value, 0..1; 1 without trials
 * @throws LeadMetricsError INVALID_INPUT when counts are not whole or impossible, or the rate is outside 0..1
 * @source Exact binomial test; two-sided by the outcomes no more probable than the observed one, as binom.test of R
 * @example
 * binomialTest(12, 40, 0.105).pValue; // 0.000594814271
 * binomialTest(3, 40, 0.105, { alternative: "less" }).pValue; // 0.383021409542
 */
export function binomialTest(
  successes: number,
  trials: number,
  rate: number,
  options: { alternative?: Alternative } = {},
): { pValue: number } {
  const { alternative = "two-sided" } = checkFields("options", options);
  checkWholeCounts(successes, trials);
  if (!(rate >= 0 && rate <= 1)) {
    throw new LeadMetricsError("INVALID_INPUT", `A rate lies between 0 and 1; got ${rate}`);
  }
  if (alternative === "less") return { pValue: atMost(successes, trials, rate) };
  if (alternative === "greater") return { pValue: atLeast(successes, trials, rate) };
  return { pValue: Math.min(1, twoSided(successes, trials, rate)) };
}

function atMost(count: number, trials: number, rate: number): number {
  if (count < 0) return 0;
  return count >= trials ? 1 : betaIncomplete(1 - rate, trials - count, count + 1);
}

function atLeast(count: number, trials: number, rate: number): number {
  if (count <= 0) return 1;
  return count > trials ? 0 : betaIncomplete(rate, count, trials - count + 1);
}

function twoSided(successes: number, trials: number, rate: number): number {
  if (rate === 0) return successes === 0 ? 1 : 0;
  if (rate === 1) return successes === trials ? 1 : 0;
  const logProbability = (count: number) =>
    count * Math.log(rate) +
    (trials - count) * Math.log1p(-rate) -
    Math.log(trials + 1) -
    logBeta(count + 1, trials - count + 1);
  const limit = logProbability(successes) + Math.log1p(tieTolerance);
  const isOutside = (count: number) => logProbability(count) <= limit;
  const expected = trials * rate;
  if (successes === expected) return 1;
  if (successes < expected) {
    const first = firstWhere(Math.ceil(expected), trials + 1, isOutside);
    return atMost(successes, trials, rate) + atLeast(first, trials, rate);
  }
  const beyond = firstWhere(0, Math.floor(expected) + 1, (count) => !isOutside(count));
  return atMost(beyond - 1, trials, rate) + atLeast(successes, trials, rate);
}

/** The first whole number of [from, to) for which the condition holds, given that it holds from there on; else `to`. */
function firstWhere(from: number, to: number, condition: (count: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (condition(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
