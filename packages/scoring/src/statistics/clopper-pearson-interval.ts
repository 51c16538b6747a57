import { checkFields } from "../check-arguments.ts";
import type { Interval } from "../estimate.ts";
import { betaQuantile } from "./beta-quantile.ts";
import { checkConfidence } from "./check-confidence.ts";
import { checkCounts } from "./check-counts.ts";

/**
 * The exact interval of a rate: never too narrow, usually too wide. For contracts and disputes, where the coverage must be promised.
 *
 * @param successes 0..trials
 * @param trials 0 or more
 * @param options `confidence` in (0, 1), 0.95 by default
 * @returns bounds in 0..1; [0, 1] without trials
 * @throws LeadMetricsError INVALID_INPUT when counts or confidence are impossible
 * @source Clopper & Pearson 1934
 * @example
 * clopperPearsonInterval(3, 7); // { lower: 0.0989882784, upper: 0.8159484324, confidence: 0.95, method: "clopper-pearson" }
 */
export function clopperPearsonInterval(
  successes: number,
  trials: number,
  options: { confidence?: number } = {},
): Interval {
  const { confidence = 0.95 } = checkFields("options", options);
  checkCounts(successes, trials);
  const tail = (1 - checkConfidence(confidence)) / 2;
  const failures = trials - successes;
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    upper: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
    confidence,
    method: "clopper-pearson",
  };
}
