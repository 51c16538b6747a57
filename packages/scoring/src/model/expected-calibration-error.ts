import { checkFields, checkList } from "../check-arguments.ts";
import { calibrationCurve } from "./calibration-curve.ts";

/**
 * How far promised and real rates lie apart, averaged over the leads: whether a probability may be shown as one.
 *
 * @param outcomes 1 for won, 0 for lost
 * @param probabilities one per outcome, 0..1
 * @param options `bins` of equal width, 10 by default
 * @returns 0..1, smaller is better; null for an empty sample. Few leads in a bin make it larger by chance alone
 * @throws LeadMetricsError INVALID_INPUT or NON_FINITE
 * @source Naeini, Cooper & Hauskrecht 2015
 * @example
 * expectedCalibrationError([1, 0, 0, 0], [0.25, 0.25, 0.25, 0.25]); // 0
 */
export function expectedCalibrationError(
  outcomes: readonly number[],
  probabilities: readonly number[],
  options: { bins?: number } = {},
): number | null {
  checkList("outcomes", outcomes);
  checkList("probabilities", probabilities);
  checkFields("options", options);
  const curve = calibrationCurve(outcomes, probabilities, options);
  if (outcomes.length === 0) return null;
  const gaps = curve.map(({ n, rate, meanProbability }) => n * Math.abs(rate - meanProbability));
  return gaps.reduce((total, gap) => total + gap, 0) / outcomes.length;
}
