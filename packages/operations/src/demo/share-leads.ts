import type { PartnerProfile } from "./partner-profile.ts";

/** What a partner whose week is told in full needs, however few leads there are. */
const minByHabit: Partial<Record<PartnerProfile["habit"], number>> = { showcase: 36, quiet: 6 };

function fewestOf({ leads, habit, told, awaited = 0, unanswered = 0 }: PartnerProfile): number {
  if ("count" in leads) return leads.count;
  return minByHabit[habit] ?? 1 + (told?.length ?? 0) + awaited + unanswered;
}

/** How many leads each partner sends, `total` together: fixed ones first, the rest by weight with the largest remainder. */
export function shareLeads(profiles: readonly PartnerProfile[], total: number): number[] {
  const fixed = profiles.map(fewestOf);
  const rest = total - fixed.reduce((sum, count) => sum + count, 0);
  const weights = profiles.map((profile) => ("weight" in profile.leads ? profile.leads.weight : 0));
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  // What a partner gets anyway counts towards its share.
  const wanted = profiles.map((_, index) =>
    Math.max(0, (total * (weights[index] ?? 0)) / weightSum - (fixed[index] ?? 0)),
  );
  const wantedSum = wanted.reduce((sum, value) => sum + value, 0);
  const exact = wanted.map((value) => (wantedSum === 0 ? 0 : (rest * value) / wantedSum));
  const counts = exact.map((value, index) => Math.floor(value) + (fixed[index] ?? 0));
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  let missing = total - counts.reduce((sum, count) => sum + count, 0);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    counts[index] = (counts[index] ?? 0) + 1;
    missing -= 1;
  }
  return counts;
}

/** The fewest leads from which these partners can be told apart. */
export function fewestLeads(profiles: readonly PartnerProfile[]): number {
  return profiles.reduce((sum, profile) => sum + fewestOf(profile), 0);
}
