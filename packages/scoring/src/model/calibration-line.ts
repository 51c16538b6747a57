import { fitPlatt } from "./fit-platt.ts";
import { logitOf } from "./log-odds.ts";

const floor = 1e-12;

export interface CalibrationLine {
  intercept: number | null;
  slope: number | null;
}

/**
 * Log-odds of the outcome as a line in those predicted: a slope below 1 promises too much, above 1 too little.
 *
 * @source Cox 1958
 */
export function calibrationLine(
  outcomes: readonly number[],
  probabilities: ArrayLike<number>,
): CalibrationLine {
  const logits = Array.from(probabilities, (p) => logitOf(Math.min(1 - floor, Math.max(floor, p))));
  const line = fitPlatt(logits, outcomes, { smoothing: false });
  return { intercept: line?.intercept ?? null, slope: line?.slope ?? null };
}
