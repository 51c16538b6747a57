import { type RankedPartner, type RateGroup, rankComparable } from "@leadback/scoring";

const mostGroups = 150;
const draws = { most: 4000, least: 400, perRequest: 150_000 };

/** The ranks, where few enough are compared to draw them while somebody waits; `null` where they are too many. */
export function rankGroups(groups: readonly RateGroup[]): RankedPartner[] | null {
  if (groups.length > mostGroups) return null;
  const wanted = Math.round(draws.perRequest / Math.max(1, groups.length));
  return rankComparable(groups, { draws: Math.min(draws.most, Math.max(draws.least, wanted)) });
}
