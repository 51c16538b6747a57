import { checkFields, checkRows } from "../check-arguments.ts";
import { type BetaBinomialFit, fitBetaBinomial } from "../statistics/fit-beta-binomial.ts";
import { type RankedPartner, rankPartners } from "../statistics/rank-partners.ts";
import type { RateGroup } from "../statistics/rate-group.ts";
import { smallSample } from "./small-samples.ts";

/**
 * The ranks among partners with leads enough for one, learning from all. Takes seconds for a thousand partners: a job keeps it and gives it to `comparePartners`.
 *
 * @param groups successes of trials of all partners
 * @param options `seed` 1 and `draws` 4,000 by default; `fit` from `fitBetaBinomial` of the same groups, where it is at hand
 * @returns those with ten leads or more, by expected rank, with 90 % intervals; empty when there are none
 * @throws LeadMetricsError INVALID_INPUT when counts or options are impossible, DUPLICATE_ID when two groups share an id
 * @source docs/how-we-count.md (ten leads); as `rankPartners`
 * @example
 * const groups = [26, 12, 14, 13, 11, 1].map((successes, i) => ({ id: `p${i}`, successes, trials: i === 5 ? 4 : 100 }));
 * rankComparable(groups).length; // 5
 * rankComparable(groups)[0].id; // "p0"
 */
export function rankComparable(
  groups: readonly RateGroup[],
  options: { seed?: number; draws?: number; fit?: BetaBinomialFit } = {},
): RankedPartner[] {
  checkRows("groups", groups);
  const { seed = 1, draws = 4000, fit } = checkFields("options", options);
  const { mean, concentration } = fit ?? fitBetaBinomial(groups);
  if (mean === null || concentration === null) return [];
  const rankable = groups.filter(({ trials }) => trials >= smallSample.rankMin);
  return rankPartners(rankable, { seed, draws, prior: { mean, concentration } });
}
