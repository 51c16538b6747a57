import { checkFields } from "../check-arguments.ts";
import { checkWholeCounts } from "./check-counts.ts";
import { logChoose } from "./log-choose.ts";
import type { Proportion } from "./newcombe-difference.ts";

const tieTolerance = 1e-7;

/**
 * The exact test of two rates against each other, for samples so small that the normal approximation is not to be trusted.
 *
 * @param a whole successes of whole trials
 * @param b whole successes of whole trials
 * @returns the two-sided p-value, 0..1; 1 when a group is empty
 * @throws LeadMetricsError INVALID_INPUT when counts are not whole or impossible
 * @source Fisher 1935; two-sided by the tables no more probable than the observed one, as fisher.test of R
 * @example
 * fisherExact({ successes: 12, trials: 80 }, { successes: 5, trials: 75 }).pValue; // 0.1247181416
 */
export function fisherExact(a: Proportion, b: Proportion): { pValue: number } {
  checkFields("a", a);
  checkFields("b", b);
  checkWholeCounts(a.successes, a.trials);
  checkWholeCounts(b.successes, b.trials);
  const successes = a.successes + b.successes;
  const lowest = Math.max(0, successes - b.trials);
  const highest = Math.min(successes, a.trials);
  const logTable = (count: number) => logChoose(a.trials, count) + logChoose(b.trials, successes - count);
  const observed = logTable(a.successes);
  let all = 0;
  let extreme = 0;
  for (let count = lowest; count <= highest; count += 1) {
    const relative = Math.exp(logTable(count) - observed);
    all += relative;
    if (relative <= 1 + tieTolerance) extreme += relative;
  }
  return { pValue: Number.isFinite(all) ? Math.min(1, extreme / all) : 0 };
}
