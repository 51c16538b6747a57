import { sum } from "simple-statistics";
import { betaBinomialLogLikelihood } from "./beta-binomial-likelihood.ts";
import { betaQuantile } from "./beta-quantile.ts";
import { logBeta } from "./log-beta.ts";
import type { Proportion } from "./newcombe-difference.ts";
import type { BetaPosterior } from "./rank-posteriors.ts";

const logConcentrationMax = Math.log(1e6);
const searchSteps = 28;
const concentrationSteps = 24;
const meanSteps = 11;
/** Points so much less likely than the best one weigh nothing. */
const negligible = 14;

interface WeightedPrior {
  mean: number;
  concentration: number;
  logWeight: number;
}

/**
 * Posteriors that do not take the prior for known: they average over the priors that the groups are compatible with, and are
 * then written as the beta distribution of the same mean and variance. Flat on 1 / concentration, Jeffreys on the mean
 * (Tak, Kelly & Morris 2017).
 */
export function integratedPosteriors(groups: readonly Proportion[]): BetaPosterior[] {
  const priors = compatiblePriors(groups.filter(({ trials }) => trials > 0));
  const most = Math.max(...priors.map(({ logWeight }) => logWeight));
  const weights = priors.map(({ logWeight }) => Math.exp(logWeight - most));
  const total = sum(weights);
  return groups.map(({ successes, trials }) => {
    let first = 0;
    let second = 0;
    priors.forEach(({ mean, concentration }, i) => {
      const size = trials + concentration;
      const centre = (successes + mean * concentration) / size;
      const share = (weights[i] ?? 0) / total;
      first += share * centre;
      second += (share * centre * (centre * size + 1)) / (size + 1);
    });
    const size = (first * (1 - first)) / Math.max(Number.MIN_VALUE, second - first * first) - 1;
    return { alpha: first * size, beta: (1 - first) * size };
  });
}

function compatiblePriors(groups: readonly Proportion[]): WeightedPrior[] {
  const step = logConcentrationMax / searchSteps;
  const inside = likely(
    groups,
    Array.from({ length: searchSteps + 1 }, (_, i) => i * step),
  );
  const from = Math.max(0, (inside[0] ?? 0) - step);
  const to = Math.min(logConcentrationMax, (inside.at(-1) ?? 0) + step);
  const width = (to - from) / concentrationSteps;
  const rows = Array.from({ length: concentrationSteps }, (_, i) => from + (i + 0.5) * width);
  return likely(groups, rows).flatMap((logConcentration) => priorsAt(groups, logConcentration));
}

/** Of some concentrations those that weigh anything, each at its likeliest mean. */
function likely(groups: readonly Proportion[], logConcentrations: readonly number[]): number[] {
  const heights = logConcentrations.map((logConcentration) => {
    const { alpha, beta } = meanProposal(groups, logConcentration);
    const point = { logitMean: Math.log(alpha / beta), logConcentration };
    return betaBinomialLogLikelihood(groups, point) - logConcentration;
  });
  const highest = Math.max(...heights);
  return logConcentrations.filter((_, i) => (heights[i] ?? 0) > highest - negligible);
}

/** Midpoints of equal probability under a proposal close to the posterior of the mean, weighted by what it misses. */
function priorsAt(groups: readonly Proportion[], logConcentration: number): WeightedPrior[] {
  const { alpha, beta } = meanProposal(groups, logConcentration);
  const logNorm = logBeta(alpha, beta);
  return Array.from({ length: meanSteps }, (_, i) => {
    const mean = betaQuantile((i + 0.5) / meanSteps, alpha, beta);
    const [logMean, logOther] = [Math.log(mean), Math.log1p(-mean)];
    const point = { logitMean: logMean - logOther, logConcentration };
    const posterior = betaBinomialLogLikelihood(groups, point) + (logMean + logOther) / 2 - logConcentration;
    const proposal = alpha * logMean + beta * logOther - logNorm;
    return { mean, concentration: Math.exp(logConcentration), logWeight: posterior - proposal };
  });
}

/** Leads of one group repeat each other the more, the lower the concentration; this counts what they are worth. */
function meanProposal(groups: readonly Proportion[], logConcentration: number): BetaPosterior {
  const concentration = Math.exp(logConcentration);
  const worth = groups.map(({ trials }) => (concentration + 1) / (concentration + trials));
  const weighted = (count: (group: Proportion) => number) =>
    sum(groups.map((group, i) => count(group) * (worth[i] ?? 0)));
  return {
    alpha: weighted(({ successes }) => successes) + 0.5,
    beta: weighted(({ successes, trials }) => trials - successes) + 0.5,
  };
}
