import { logChoose } from "./log-choose.ts";
import type { Proportion } from "./newcombe-difference.ts";

const tieTolerance = 1e-7;

export interface TwoGroups {
  a: Proportion;
  b: Proportion;
}

/**
 * The exact two-sided p-value of the successes of all groups a together, given the totals of every stratum: by the sums no more
 * probable than the observed one, as mantelhaen.test(exact = TRUE) of R.
 */
export function hypergeometricSumTest(strata: readonly TwoGroups[]): number {
  let probabilities = [1];
  let observed = 0;
  for (const { a, b } of strata) {
    const lowest = Math.max(0, a.successes - b.trials + b.successes);
    probabilities = convolved(probabilities, hypergeometric(a, b));
    observed += a.successes - lowest;
  }
  const limit = (probabilities[observed] ?? 0) * (1 + tieTolerance);
  const extreme = probabilities.reduce((sum, one) => (one <= limit ? sum + one : sum), 0);
  return Math.min(1, extreme);
}

/** Probabilities of the successes of group a, from the fewest that are possible on. */
function hypergeometric(a: Proportion, b: Proportion): number[] {
  const successes = a.successes + b.successes;
  const lowest = Math.max(0, successes - b.trials);
  const highest = Math.min(successes, a.trials);
  const logAll = logChoose(a.trials + b.trials, successes);
  return Array.from({ length: highest - lowest + 1 }, (_, i) =>
    Math.exp(logChoose(a.trials, lowest + i) + logChoose(b.trials, successes - lowest - i) - logAll),
  );
}

function convolved(first: readonly number[], second: readonly number[]): number[] {
  const result = new Array<number>(first.length + second.length - 1).fill(0);
  first.forEach((one, i) => {
    second.forEach((other, j) => {
      result[i + j] = (result[i + j] ?? 0) + one * other;
    });
  });
  return result;
}
