import { checkFields } from "../check-arguments.ts";
import type { Interval } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { wilsonInterval } from "./wilson-interval.ts";

export interface Proportion {
  successes: number;
  trials: number;
}

/**
 * The range of the difference of two rates. "Up" and "down" are said only where it leaves out 0.
 *
 * @param a the rate from which the other is taken, at least one trial
 * @param b the other rate, at least one trial
 * @param options `confidence` in (0, 1), 0.95 by default
 * @returns bounds of a − b, in −1..1
 * @throws LeadMetricsError INVALID_INPUT when a group has no trials or its counts are impossible
 * @source Newcombe 1998b, method 10 (hybrid score)
 * @example
 * newcombeDifference({ successes: 9, trials: 10 }, { successes: 3, trials: 10 });
 * // { lower: 0.1705227239, upper: 0.8090179735, confidence: 0.95, method: "newcombe" }
 */
export function newcombeDifference(
  a: Proportion,
  b: Proportion,
  options: { confidence?: number } = {},
): Interval {
  checkFields("a", a);
  checkFields("b", b);
  const { confidence = 0.95 } = checkFields("options", options);
  if (a.trials === 0 || b.trials === 0) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      "A difference of rates needs at least one trial on each side",
    );
  }
  const rangeA = wilsonInterval(a.successes, a.trials, { confidence });
  const rangeB = wilsonInterval(b.successes, b.trials, { confidence });
  const rateA = a.successes / a.trials;
  const rateB = b.successes / b.trials;
  const difference = rateA - rateB;
  return {
    lower: difference - Math.hypot(rateA - rangeA.lower, rangeB.upper - rateB),
    upper: difference + Math.hypot(rangeA.upper - rateA, rateB - rangeB.lower),
    confidence,
    method: "newcombe",
  };
}
