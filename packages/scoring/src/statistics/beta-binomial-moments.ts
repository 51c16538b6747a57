import { sum } from "simple-statistics";
import type { Proportion } from "./newcombe-difference.ts";

export interface BetaBinomialMoments {
  mean: number;
  /** How alike the leads of one group are, compared with leads of different groups; 0 or below: not at all. */
  correlation: number;
  concentration: number;
}

/** The beta-binomial by the method of moments, for groups with at least one trial each (Kleinman 1973). */
export function betaBinomialMoments(groups: readonly Proportion[]): BetaBinomialMoments {
  const trials = sum(groups.map((group) => group.trials));
  const mean = sum(groups.map(({ successes }) => successes)) / trials;
  const spread = mean * (1 - mean);
  const between = sum(groups.map((group) => group.trials * (group.successes / group.trials - mean) ** 2));
  const effective = trials - sum(groups.map((group) => group.trials ** 2)) / trials;
  const others = groups.length - 1;
  const divisor = (effective - others) * spread;
  const correlation = divisor > 0 ? (between - others * spread) / divisor : 0;
  return { mean, correlation, concentration: (1 - correlation) / correlation };
}
