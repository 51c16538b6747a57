import { checkFields, checkList } from "../check-arguments.ts";
import type { IsotonicCalibration } from "./fit-isotonic.ts";
import type { PlattCalibration } from "./fit-platt.ts";
import { probabilityOf } from "./log-odds.ts";

/**
 * The probability that a fitted calibration gives to a score.
 *
 * @param calibration from `fitPlatt` or `fitIsotonic`
 * @param score finite, of the kind it was fitted on
 * @returns 0..1; below its first step an isotonic calibration gives that step's rate; null when it has no steps
 * @throws LeadMetricsError INVALID_INPUT when the calibration is none
 * @source as `fitPlatt` and `fitIsotonic`
 * @example
 * calibrate({ thresholds: [0, 1], probabilities: [0.1, 0.4] }, 0.9); // 0.1
 */
export function calibrate(calibration: PlattCalibration | IsotonicCalibration, score: number): number | null {
  checkFields("calibration", calibration);
  if ("slope" in calibration) return probabilityOf(calibration.slope * score + calibration.intercept);
  const { thresholds, probabilities } = calibration;
  checkList("thresholds", thresholds);
  checkList("probabilities", probabilities);
  return probabilities[stepOf(thresholds, score)] ?? null;
}

/** The last step whose threshold does not exceed the score, or the first one. */
export function stepOf(thresholds: readonly number[], score: number): number {
  let low = 0;
  let high = thresholds.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((thresholds[middle] ?? 0) <= score) low = middle;
    else high = middle;
  }
  return low;
}
