import { sum } from "simple-statistics";
import { drawHypergeometric } from "./draw-hypergeometric.ts";
import type { Proportion } from "./newcombe-difference.ts";

/** Beyond so many successes, dealing one by one takes seconds. */
const dealtMax = 20_000;
const tieTolerance = 1e-9;

/**
 * The p-value of a homogeneity test by dealing the successes out anew at random, for cells too small for chi-square.
 * The drawn table counts itself among the draws, so the p-value is never 0.
 */
export function permutedHomogeneity(
  groups: readonly Proportion[],
  { random, draws }: { random: () => number; draws: number },
): number {
  const successes = sum(groups.map((group) => group.successes));
  const deal = successes > dealtMax ? drawing(groups, successes) : dealing(groups, successes);
  const observed = unevenness(
    groups.map((group) => group.successes),
    groups,
  );
  let extreme = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    if (unevenness(deal(random), groups) >= observed * (1 - tieTolerance)) extreme += 1;
  }
  return extreme / (draws + 1);
}

type Deal = (random: () => number) => number[];

/** Deals them out one by one. */
function dealing(groups: readonly Proportion[], successes: number): Deal {
  const owner = groups.flatMap(({ trials }, i) => new Array<number>(trials).fill(i));
  return (random) => {
    const counts = groups.map(() => 0);
    for (let i = 0; i < successes; i += 1) {
      const j = i + Math.floor(random() * (owner.length - i));
      const [here, there] = [owner[i] ?? 0, owner[j] ?? 0];
      owner[i] = there;
      owner[j] = here;
      counts[there] = (counts[there] ?? 0) + 1;
    }
    return counts;
  };
}

/** The same by drawing how many each group gets, for millions of leads. */
function drawing(groups: readonly Proportion[], successes: number): Deal {
  const trials = sum(groups.map((group) => group.trials));
  return (random) => {
    let urn = { population: trials, successes };
    return groups.map(({ trials: taken }) => {
      const count = drawHypergeometric({ ...urn, taken }, random);
      urn = { population: urn.population - taken, successes: urn.successes - count };
      return count;
    });
  };
}

/** Grows with chi-square when the totals are fixed. */
function unevenness(counts: readonly number[], groups: readonly Proportion[]): number {
  return sum(counts.map((count, i) => count ** 2 / (groups[i]?.trials ?? 1)));
}
