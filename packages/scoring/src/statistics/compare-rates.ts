import { checkFields } from "../check-arguments.ts";
import type { Interval } from "../estimate.ts";
import { fisherExact } from "./fisher-exact.ts";
import { newcombeDifference, type Proportion } from "./newcombe-difference.ts";
import { twoProportionTest } from "./two-proportion-test.ts";

const expectedMin = 5;

export interface RateComparison {
  pValue: number;
  /** a − b, −1..1; null when a group is empty. */
  difference: number | null;
  interval: Interval | null;
  method: "fisher" | "score";
}

/**
 * Two rates against each other: Fisher's exact test where an expected count is below five, the score test elsewhere and for weighted counts.
 *
 * @param a successes of trials
 * @param b successes of trials
 * @param options `confidence` of the interval in (0, 1), 0.95 by default
 * @returns the two-sided p-value with the difference a − b and its Newcombe interval; p = 1 and nulls when a group is empty
 * @throws LeadMetricsError INVALID_INPUT when counts are impossible
 * @source Cochran 1954 (five expected); Fisher 1935; Newcombe 1998b, method 10
 * @example
 * compareRates({ successes: 5, trials: 10 }, { successes: 1, trials: 10 }).method; // "fisher"
 */
export function compareRates(
  a: Proportion,
  b: Proportion,
  options: { confidence?: number } = {},
): RateComparison {
  checkFields("a", a);
  checkFields("b", b);
  const { confidence = 0.95 } = checkFields("options", options);
  const pooled = (a.successes + b.successes) / (a.trials + b.trials);
  const leastExpected = Math.min(a.trials, b.trials) * Math.min(pooled, 1 - pooled);
  const isWhole = [a, b].every(
    ({ successes, trials }) => Number.isInteger(successes) && Number.isInteger(trials),
  );
  const isSmall = isWhole && !(leastExpected >= expectedMin);
  const { pValue } = isSmall ? fisherExact(a, b) : twoProportionTest(a, b);
  const method = isSmall ? "fisher" : "score";
  if (a.trials === 0 || b.trials === 0) return { pValue, difference: null, interval: null, method };
  const difference = a.successes / a.trials - b.successes / b.trials;
  return { pValue, difference, interval: newcombeDifference(a, b, { confidence }), method };
}
