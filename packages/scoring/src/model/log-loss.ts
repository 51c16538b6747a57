import { checkList } from "../check-arguments.ts";
import { checkProbabilities } from "./check-outcomes.ts";

/** A probability of exactly 0 or 1 would cost infinitely much when wrong. */
const floor = 1e-15;

/**
 * What wrong probabilities cost, by the logarithm: the measure by which a model has to beat the base rate.
 *
 * @param outcomes 1 for won, 0 for lost
 * @param probabilities one per outcome, 0..1; 0 and 1 count as 1e-15 away from themselves
 * @returns 0 or more, smaller is better; null without any lead
 * @throws LeadMetricsError INVALID_INPUT or NON_FINITE
 * @source Good 1952
 * @example
 * logLoss([1, 0], [0.5, 0.5]); // 0.6931471806
 */
export function logLoss(outcomes: readonly number[], probabilities: ArrayLike<number>): number | null {
  checkList("outcomes", outcomes);
  checkList("probabilities", probabilities);
  checkProbabilities(outcomes, probabilities);
  if (outcomes.length === 0) return null;
  let total = 0;
  outcomes.forEach((outcome, i) => {
    total += lossOf(outcome, probabilities[i] ?? 0);
  });
  return total / outcomes.length;
}

/** What one probability costs. */
export function lossOf(outcome: number, probability: number): number {
  return -Math.log(Math.max(floor, outcome === 1 ? probability : 1 - probability));
}
