import { sum } from "simple-statistics";
import { checkRows } from "../check-arguments.ts";
import { checkCounts } from "./check-counts.ts";
import { chiSquareSurvival } from "./chi-square-survival.ts";
import type { Proportion } from "./newcombe-difference.ts";

export interface HomogeneityTest {
  chiSquare: number;
  degreesOfFreedom: number;
  pValue: number;
  /** The chi-square approximation is to be trusted from five on. */
  leastExpected: number;
}

/**
 * Whether several rates differ at all. Ask this before naming the best of them.
 *
 * @param groups successes of trials; groups without trials are left out
 * @returns Pearson's chi-square with its p-value; p = 1 with fewer than two groups or when all outcomes agree
 * @throws LeadMetricsError INVALID_INPUT when counts are impossible
 * @source Pearson 1900, as chisq.test(correct = FALSE) of R
 * @example
 * homogeneityTest([{ successes: 20, trials: 200 }, { successes: 35, trials: 210 }]).pValue; // 0.0477216644
 */
export function homogeneityTest(groups: readonly Proportion[]): HomogeneityTest {
  checkRows("groups", groups);
  for (const { successes, trials } of groups) checkCounts(successes, trials);
  const filled = groups.filter(({ trials }) => trials > 0);
  const trials = sum(filled.map((group) => group.trials));
  const rate = trials === 0 ? 0 : sum(filled.map(({ successes }) => successes)) / trials;
  const degreesOfFreedom = Math.max(0, filled.length - 1);
  const spread = rate * (1 - rate);
  const leastExpected = Math.min(...filled.map((group) => group.trials * Math.min(rate, 1 - rate)), trials);
  if (degreesOfFreedom === 0 || spread === 0) {
    return { chiSquare: 0, degreesOfFreedom, pValue: 1, leastExpected };
  }
  const parts = filled.map((group) => (group.successes - group.trials * rate) ** 2 / (group.trials * spread));
  const chiSquare = sum(parts);
  return {
    chiSquare,
    degreesOfFreedom,
    pValue: chiSquareSurvival(chiSquare, degreesOfFreedom),
    leastExpected,
  };
}
