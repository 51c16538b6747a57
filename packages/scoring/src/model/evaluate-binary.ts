import { checkList } from "../check-arguments.ts";
import { areaUnderCurve } from "./area-under-curve.ts";
import { type CalibrationLine, calibrationLine } from "./calibration-line.ts";
import { expectedCalibrationError } from "./expected-calibration-error.ts";
import { liftTopDecile } from "./lift-top-decile.ts";
import { logLoss } from "./log-loss.ts";

export interface BinaryEvaluation {
  /** Of a won and a lost lead, how often the won one had the higher probability: 0..1, 0.5 by chance. */
  auc: number | null;
  logLoss: number | null;
  /** Mean squared error of the probabilities, 0..1. */
  brier: number | null;
  /** Mean gap between promised and real rates in ten bins of equal width, 0..1. */
  ece: number | null;
  /** The line of the outcome's log-odds in the predicted ones: 0 and 1 are ideal. */
  calibration: CalibrationLine;
  /** How many times the average rate the best tenth reaches. */
  liftTopDecile: number | null;
}

/**
 * How good probabilities were, once the outcomes are known: in order (auc, lift), in size (ece, calibration) and in both (log-loss, Brier).
 *
 * @param outcomes 1 for won, 0 for lost
 * @param probabilities one per outcome, 0..1, none of them fitted on that outcome
 * @returns the measures, each null where it does not exist: all without leads, auc and calibration unless both outcomes occur,
 * calibration also where the line has no end (perfect separation, or one probability for all), lift without wins
 * @throws LeadMetricsError INVALID_INPUT or NON_FINITE
 * @source Steyerberg et al. 2010
 * @example
 * evaluateBinary([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.1]).auc; // 0.75
 */
export function evaluateBinary(
  outcomes: readonly number[],
  probabilities: readonly number[],
): BinaryEvaluation {
  checkList("outcomes", outcomes);
  checkList("probabilities", probabilities);
  const squares = outcomes.map((outcome, i) => (outcome - (probabilities[i] ?? 0)) ** 2);
  return {
    auc: areaUnderCurve(outcomes, probabilities),
    logLoss: logLoss(outcomes, probabilities),
    brier: squares.length === 0 ? null : squares.reduce((total, value) => total + value, 0) / squares.length,
    ece: expectedCalibrationError(outcomes, probabilities),
    calibration: calibrationLine(outcomes, probabilities),
    liftTopDecile: liftTopDecile(outcomes, probabilities),
  };
}
