import { checkList } from "../check-arguments.ts";
import { checkOutcomes } from "./check-outcomes.ts";

/**
 * How pure the top of a ranking is: the share of wins among the leads down to each win, averaged. For rare wins it says more than the area.
 *
 * @param outcomes 1 for won, 0 for lost
 * @param scores one per outcome; leads with equal scores enter together
 * @returns 0..1, by chance the share of wins; null without any win
 * @throws LeadMetricsError INVALID_INPUT or NON_FINITE
 * @source step-wise sum of precision over gains in recall, as scikit-learn's average_precision_score
 * @example
 * averagePrecision([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.1]); // 0.8333333333
 */
export function averagePrecision(outcomes: readonly number[], scores: readonly number[]): number | null {
  checkList("outcomes", outcomes);
  checkList("scores", scores);
  checkOutcomes(outcomes, scores);
  const sorted = outcomes
    .map((outcome, i) => ({ outcome, score: scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const allWon = outcomes.reduce((total, outcome) => total + outcome, 0);
  if (allWon === 0) return null;
  let precision = 0;
  let won = 0;
  let counted = 0;
  sorted.forEach(({ outcome, score }, i) => {
    won += outcome;
    if (sorted[i + 1]?.score === score) return;
    precision += ((won - counted) / allWon) * (won / (i + 1));
    counted = won;
  });
  return precision;
}
