import { checkFields } from "../check-arguments.ts";
import type { Interval } from "../estimate.ts";
import { checkCounts } from "./check-counts.ts";
import { criticalValue } from "./critical-value.ts";

/**
 * The range within which a rate plausibly lies, for showing one proportion with its uncertainty. Never a ranking key.
 *
 * @param successes 0..trials; may be fractional, as a weighted rate times its n is
 * @param trials 0 or more
 * @param options `confidence` in (0, 1), 0.95 by default
 * @returns bounds in 0..1; [0, 1] without trials; the lower bound of 0 successes is exactly 0, the upper of all successes exactly 1
 * @throws LeadMetricsError INVALID_INPUT when the counts are negative, not finite, or more successes than trials
 * @source Wilson 1927; Newcombe 1998, method 3
 * @example
 * wilsonInterval(3, 7); // { lower: 0.1582198553, upper: 0.7495416355, confidence: 0.95, method: "wilson" }
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  options: { confidence?: number } = {},
): Interval {
  const { confidence = 0.95 } = checkFields("options", options);
  checkCounts(successes, trials);
  const z = criticalValue(confidence);
  if (trials === 0) return { lower: 0, upper: 1, confidence, method: "wilson" };
  const rate = successes / trials;
  const spread = (z * z) / trials;
  const centre = (rate + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((rate * (1 - rate)) / trials + spread / (4 * trials));
  return {
    lower: successes === 0 ? 0 : Math.max(0, centre - half),
    upper: successes === trials ? 1 : Math.min(1, centre + half),
    confidence,
    method: "wilson",
  };
}
