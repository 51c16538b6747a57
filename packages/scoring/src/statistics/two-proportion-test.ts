import { checkFields } from "../check-arguments.ts";
import { checkCounts } from "./check-counts.ts";
import type { Proportion } from "./newcombe-difference.ts";
import { normalCdf } from "./normal-cdf.ts";

/**
 * The score test of two rates against each other, for samples large enough (five or more expected in every cell).
 *
 * @param a successes of trials
 * @param b successes of trials
 * @returns the two-sided p-value, 0..1, and z, positive where a is higher; p = 1 when a group is empty or all outcomes agree
 * @throws LeadMetricsError INVALID_INPUT when counts are impossible
 * @source Pearson 1900, without continuity correction, as prop.test(correct = FALSE) of R
 * @example
 * twoProportionTest({ successes: 35, trials: 210 }, { successes: 20, trials: 200 }).pValue; // 0.0477216644
 */
export function twoProportionTest(a: Proportion, b: Proportion): { pValue: number; z: number } {
  checkFields("a", a);
  checkFields("b", b);
  checkCounts(a.successes, a.trials);
  checkCounts(b.successes, b.trials);
  const pooled = (a.successes + b.successes) / (a.trials + b.trials);
  if (a.trials === 0 || b.trials === 0 || pooled === 0 || pooled === 1) return { pValue: 1, z: 0 };
  const variance = pooled * (1 - pooled) * (1 / a.trials + 1 / b.trials);
  const z = (a.successes / a.trials - b.successes / b.trials) / Math.sqrt(variance);
  return { pValue: 2 * normalCdf(-Math.abs(z)), z };
}
