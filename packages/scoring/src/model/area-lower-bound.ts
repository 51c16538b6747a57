import { criticalValue } from "../statistics/critical-value.ts";
import { areaUnderCurve } from "./area-under-curve.ts";
import { midranks } from "./midranks.ts";

/**
 * The lower end of the two-sided interval of the area under the curve; null unless both outcomes occur.
 * The larger of two variances counts: DeLong's own, which is 0 for a perfect order however few the leads, and the one under chance.
 *
 * @source DeLong, DeLong & Clarke-Pearson 1988; Sun & Xu 2014 for the ranks; Mann & Whitney 1947
 */
export function areaLowerBound(
  outcomes: readonly number[],
  scores: ArrayLike<number>,
  confidence = 0.95,
): number | null {
  const area = areaUnderCurve(outcomes, scores);
  if (area === null) return null;
  const won = outcomes.flatMap((outcome, i) => (outcome === 1 ? [i] : []));
  const lost = outcomes.flatMap((outcome, i) => (outcome === 0 ? [i] : []));
  const ranks = midranks(scores);
  const above = (members: number[], others: number): number => {
    const own = midranks(members.map((i) => scores[i] ?? 0));
    return variance(members.map((i, k) => ((ranks[i] ?? 0) - (own[k] ?? 0)) / others)) / members.length;
  };
  const observed = above(won, lost.length) + above(lost, won.length);
  const underChance = (outcomes.length + 1) / (12 * won.length * lost.length);
  return area - criticalValue(confidence) * Math.sqrt(Math.max(observed, underChance));
}

function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return values.reduce((total, value) => total + (value - mean) ** 2, 0) / (values.length - 1);
}
