import { checkList } from "../check-arguments.ts";
import { checkOutcomes } from "./check-outcomes.ts";

export interface IsotonicCalibration {
  /** The smallest score of each step, rising. */
  thresholds: number[];
  /** The rate of each step, rising, 0..1. */
  probabilities: number[];
}

/**
 * The rising steps that fit the outcomes best: calibration without assuming any shape, for large samples only.
 *
 * @param scores finite; only their order counts
 * @param outcomes one per score: 1 for won, 0 for lost
 * @returns steps by pooling adjacent violators, each at the rate of its leads; equal scores share a step; no steps for an empty sample
 * @throws LeadMetricsError INVALID_INPUT or NON_FINITE
 * @source Ayer et al. 1955; Zadrozny & Elkan 2002
 * @example
 * fitIsotonic([1, 2, 3, 4], [0, 1, 0, 1]); // { thresholds: [1, 2, 4], probabilities: [0, 0.5, 1] }
 */
export function fitIsotonic(scores: readonly number[], outcomes: readonly number[]): IsotonicCalibration {
  checkList("scores", scores);
  checkList("outcomes", outcomes);
  checkOutcomes(outcomes, scores);
  const sorted = scores
    .map((score, i) => ({ score, outcome: outcomes[i] ?? 0 }))
    .sort((a, b) => a.score - b.score);
  const steps: { threshold: number; won: number; n: number }[] = [];
  sorted.forEach(({ score, outcome }, i) => {
    const last = steps.at(-1);
    if (last && sorted[i - 1]?.score === score) {
      last.won += outcome;
      last.n += 1;
    } else {
      steps.push({ threshold: score, won: outcome, n: 1 });
    }
    if (sorted[i + 1]?.score !== score) poolViolators(steps);
  });
  return {
    thresholds: steps.map(({ threshold }) => threshold),
    probabilities: steps.map(({ won, n }) => won / n),
  };
}

function poolViolators(steps: { threshold: number; won: number; n: number }[]): void {
  for (;;) {
    const last = steps.at(-1);
    const before = steps.at(-2);
    if (!last || !before || before.won * last.n < last.won * before.n) return;
    before.won += last.won;
    before.n += last.n;
    steps.pop();
  }
}
