import { sum } from "simple-statistics";
import { betaBinomialLogLikelihood } from "./beta-binomial-likelihood.ts";
import { betaQuantile } from "./beta-quantile.ts";
import { gaussPanel } from "./gauss-panel.ts";
import { logBeta } from "./log-beta.ts";
import type { Proportion } from "./newcombe-difference.ts";
import type { BetaPosterior } from "./rank-posteriors.ts";

const logConcentrationMax = Math.log(1e6);
const searchSteps = 28;
const concentrationSteps = 24;
const meanPanel = gaussPanel(6);
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

/** Means at Gauss's points of probability under a proposal close to their posterior, weighted by what it misses. */
function priorsAt(groups: readonly Proportion[], logConcentration: number): WeightedPrior[] {
  const { alpha, beta } = meanProposal(groups, logConcentration);
  const logNorm = logBeta(alpha, beta);
  return meanPanel.nodes.map((probability, i) => {
    const mean = betaQuantile(probability, alpha, beta);
    const [logMean, logOther] = [Math.log(mean), Math.log1p(-mean)];
    const point = { logitMean: logMean - logOther, logConcentration };
    const posterior = betaBinomialLogLikelihood(groups, point) + (logMean + logOther) / 2 - logConcentration;
    const proposal = alpha * logMean + beta * logOther - logNorm;
    const logWeight = Math.log(meanPanel.weights[i] ?? 0) + posterior - proposal;
    return { mean, concentration: Math.exp(logConcentration), logWeight };
  });
}

/** Leads of one group repeat each other the more, the lower the concentration; this counts what they are worth. */
function meanProposal(groups: readonly Proportion[], logConcentration: number): BetaPosterior {
  const concentration = Math.exp(logConcentration);
  let [alpha, beta] = [0.5, 0.5];
  for (const { successes, trials } of groups) {
    const worth = (concentration + 1) / (concentration + trials);
    alpha += successes * worth;
    beta += (trials - successes) * worth;
  }
  return { alpha, beta };
}
