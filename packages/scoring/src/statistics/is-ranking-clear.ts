import { checkRows } from "../check-arguments.ts";
import type { RankedPartner } from "./rank-partners.ts";

const probabilityBestMin = 0.5;

/**
 * Whether a ranking says anything. Where every partner could stand where any other stands, the order is chance and is not shown.
 *
 * @param ranking from `rankPartners`
 * @returns false when all rank intervals overlap and nobody is more likely than not the best; false for fewer than two
 * @throws LeadMetricsError INVALID_INPUT when the ranking is no list of ranks
 * @source Goldstein & Spiegelhalter 1996; the threshold of one half is ours
 * @example
 * const interval = { lower: 1, upper: 2, confidence: 0.9, method: "posterior-draws" };
 * const even = { expectedRank: 1.5, interval, probabilityBest: 0.5, probabilityTop: 1, n: 10 };
 * isRankingClear([{ ...even, id: "a", probabilityBest: 0.48 }, { ...even, id: "b", probabilityBest: 0.49 }]); // false
 */
export function isRankingClear(ranking: readonly RankedPartner[]): boolean {
  checkRows("ranking", ranking);
  if (ranking.length < 2) return false;
  const latestStart = Math.max(...ranking.map(({ interval }) => interval.lower));
  const earliestEnd = Math.min(...ranking.map(({ interval }) => interval.upper));
  const isBestKnown = ranking.some(({ probabilityBest }) => probabilityBest >= probabilityBestMin);
  return isBestKnown || latestStart > earliestEnd;
}
