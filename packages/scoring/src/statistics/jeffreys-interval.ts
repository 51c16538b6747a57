import { checkFields } from "../check-arguments.ts";
import type { Interval } from "../estimate.ts";
import { betaQuantile } from "./beta-quantile.ts";
import { checkConfidence } from "./check-confidence.ts";
import { checkCounts } from "./check-counts.ts";

/**
 * The interval of a rate from the uninformed posterior: equal tails, right on average. Its bounds at 0 and at all successes are the plain quantiles, not moved to 0 and 1.
 *
 * @param successes 0..trials; may be fractional
 * @param trials 0 or more
 * @param options `confidence` in (0, 1), 0.95 by default
 * @returns bounds in 0..1; the prior's own bounds without trials
 * @throws LeadMetricsError INVALID_INPUT when counts or confidence are impossible
 * @source Brown, Cai & DasGupta 2001
 * @example
 * jeffreysInterval(3, 7); // { lower: 0.1388642191, upper: 0.7654987507, confidence: 0.95, method: "jeffreys" }
 */
export function jeffreysInterval(
  successes: number,
  trials: number,
  options: { confidence?: number } = {},
): Interval {
  const { confidence = 0.95 } = checkFields("options", options);
  checkCounts(successes, trials);
  const tail = (1 - checkConfidence(confidence)) / 2;
  const alpha = successes + 0.5;
  const beta = trials - successes + 0.5;
  return {
    lower: betaQuantile(tail, alpha, beta),
    upper: betaQuantile(1 - tail, alpha, beta),
    confidence,
    method: "jeffreys",
  };
}
