import { sum } from "simple-statistics";
import type { Proportion } from "./newcombe-difference.ts";

const tieTolerance = 1e-9;

/**
 * The p-value of a homogeneity test by dealing the successes out anew at random, for cells too small for chi-square.
 * The drawn table counts itself among the draws, so the p-value is never 0.
 */
export function permutedHomogeneity(
  groups: readonly Proportion[],
  { random, draws }: { random: () => number; draws: number },
): number {
  const owner = groups.flatMap(({ trials }, i) => new Array<number>(trials).fill(i));
  const successes = sum(groups.map((group) => group.successes));
  const observed = unevenness(
    groups.map((group) => group.successes),
    groups,
  );
  let extreme = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    const counts = groups.map(() => 0);
    for (let i = 0; i < successes; i += 1) {
      const j = i + Math.floor(random() * (owner.length - i));
      const [here, there] = [owner[i] ?? 0, owner[j] ?? 0];
      owner[i] = there;
      owner[j] = here;
      counts[there] = (counts[there] ?? 0) + 1;
    }
    if (unevenness(counts, groups) >= observed * (1 - tieTolerance)) extreme += 1;
  }
  return extreme / (draws + 1);
}

/** Grows with chi-square when the totals are fixed. */
function unevenness(counts: readonly number[], groups: readonly Proportion[]): number {
  return sum(counts.map((count, i) => count ** 2 / (groups[i]?.trials ?? 1)));
}
