import type { RateGroup } from "../src/statistics/rate-group.ts";

export function rateGroups(successes: readonly number[], trials: readonly number[]): RateGroup[] {
  return successes.map((count, i) => ({ id: `p${i + 1}`, successes: count, trials: trials[i] ?? 0 }));
}

/** Deaths after heart surgery on infants in twelve hospitals; WinBUGS examples, "Surgical". */
export const hospitals = rateGroups(
  [0, 18, 8, 46, 8, 13, 9, 31, 14, 8, 29, 24],
  [47, 148, 119, 810, 211, 196, 148, 215, 207, 97, 256, 360],
);

export const fivePartners = rateGroups([3, 0, 12, 5, 1], [10, 8, 40, 60, 2]);

/** First 45 at-bats of eighteen players in 1970; Efron & Morris 1975. */
export const efronMorris = rateGroups(
  [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7],
  new Array(18).fill(45),
);
