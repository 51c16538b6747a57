import { checkList } from "../check-arguments.ts";
import { checkOutcomes } from "./check-outcomes.ts";
import { midranks } from "./midranks.ts";

/**
 * How often a lead that was won had the higher score than one that was lost: how well a score puts leads in order.
 *
 * @param outcomes 1 for won, 0 for lost
 * @param scores one per outcome; only their order counts
 * @returns 0..1, equal scores counting half: 0.5 is chance; null unless both outcomes occur
 * @throws LeadMetricsError INVALID_INPUT or NON_FINITE
 * @source Hanley & McNeil 1982; the Mann-Whitney statistic
 * @example
 * areaUnderCurve([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.1]); // 0.75
 */
export function areaUnderCurve(outcomes: readonly number[], scores: ArrayLike<number>): number | null {
  checkList("outcomes", outcomes);
  checkList("scores", scores);
  checkOutcomes(outcomes, scores);
  const ranks = midranks(scores);
  let won = 0;
  let rankSum = 0;
  outcomes.forEach((outcome, i) => {
    if (outcome === 0) return;
    won += 1;
    rankSum += ranks[i] ?? 0;
  });
  const lost = outcomes.length - won;
  return won === 0 || lost === 0 ? null : (rankSum - (won * (won + 1)) / 2) / (won * lost);
}
