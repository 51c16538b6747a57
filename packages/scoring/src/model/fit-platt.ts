import { checkFields, checkList } from "../check-arguments.ts";
import { checkOutcomes } from "./check-outcomes.ts";
import { fitRidgeLogistic } from "./fit-ridge-logistic.ts";

export interface PlattCalibration {
  slope: number;
  intercept: number;
}

/**
 * A straight line from scores to log-odds, for scores that rank well and promise too much or too little.
 *
 * @param scores log-odds or any other score, finite
 * @param outcomes one per score: 1 for won, 0 for lost
 * @param options `smoothing`, true by default: outcomes are drawn in by one imagined lead, (wins + 1) / (wins + 2) and 1 / (losses + 2)
 * @returns probability = 1 / (1 + e^−(slope · score + intercept)); null without both outcomes, with one score only, or where
 * unsmoothed outcomes separate
 * @throws LeadMetricsError INVALID_INPUT or NON_FINITE
 * @source Platt 1999; Lin, Lin & Weng 2007
 * @example
 * fitPlatt([-1, 0, 0, 1], [0, 0, 1, 1]).intercept; // 0
 */
export function fitPlatt(
  scores: readonly number[],
  outcomes: readonly number[],
  options: { smoothing?: boolean } = {},
): PlattCalibration | null {
  checkList("scores", scores);
  checkList("outcomes", outcomes);
  const { smoothing = true } = checkFields("options", options);
  checkOutcomes(outcomes, scores);
  const won = outcomes.reduce((total, outcome) => total + outcome, 0);
  const lost = outcomes.length - won;
  if (won === 0 || lost === 0 || scores.every((score) => score === scores[0])) return null;
  const [high, low] = smoothing ? [(won + 1) / (won + 2), 1 / (lost + 2)] : [1, 0];
  const { intercept, weights, hasConverged } = fitRidgeLogistic(
    scores.map((score) => [score]),
    outcomes.map((outcome) => (outcome === 1 ? high : low)),
    { c: Number.POSITIVE_INFINITY },
  );
  const [slope = 0] = weights;
  return hasConverged ? { slope, intercept } : null;
}
