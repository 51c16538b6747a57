import { logBeta } from "./log-beta.ts";
import type { Proportion } from "./newcombe-difference.ts";
import { polygamma } from "./polygamma.ts";

/** A beta-binomial model on the scales on which its likelihood is well behaved. */
export interface BetaBinomialPoint {
  logitMean: number;
  logConcentration: number;
}

/** The log-likelihood without its binomial coefficients, which do not depend on the model. */
export function betaBinomialLogLikelihood(groups: readonly Proportion[], point: BetaBinomialPoint): number {
  const { alpha, beta } = shapeOf(point);
  const base = logBeta(alpha, beta);
  let total = 0;
  for (const { successes, trials } of groups) {
    total += logBeta(successes + alpha, trials - successes + beta) - base;
  }
  return total;
}

export interface Slope {
  gradient: readonly [number, number];
  /** Second derivatives: by logitMean twice, by both, by logConcentration twice. */
  curvature: readonly [number, number, number];
}

/** First and second derivatives of the log-likelihood by (logitMean, logConcentration). */
export function betaBinomialSlope(groups: readonly Proportion[], point: BetaBinomialPoint): Slope {
  const { mean, alpha, beta } = shapeOf(point);
  const atAlpha = polygamma(alpha);
  const atBeta = polygamma(beta);
  const atBoth = polygamma(alpha + beta);
  let [dAlpha, dBeta, dAlpha2, dBeta2, dAlphaBeta] = [0, 0, 0, 0, 0];
  for (const { successes, trials } of groups) {
    const won = polygamma(successes + alpha);
    const lost = polygamma(trials - successes + beta);
    const both = polygamma(trials + alpha + beta);
    const shared = atBoth.digamma - both.digamma;
    const sharedSecond = atBoth.trigamma - both.trigamma;
    dAlpha += won.digamma - atAlpha.digamma + shared;
    dBeta += lost.digamma - atBeta.digamma + shared;
    dAlpha2 += won.trigamma - atAlpha.trigamma + sharedSecond;
    dBeta2 += lost.trigamma - atBeta.trigamma + sharedSecond;
    dAlphaBeta += sharedSecond;
  }
  const shift = alpha * (1 - mean);
  const bend = shift * (1 - 2 * mean);
  const radial = alpha * dAlpha + beta * dBeta;
  return {
    gradient: [shift * (dAlpha - dBeta), radial],
    curvature: [
      shift * shift * (dAlpha2 - 2 * dAlphaBeta + dBeta2) + bend * (dAlpha - dBeta),
      shift * (alpha * dAlpha2 + (beta - alpha) * dAlphaBeta - beta * dBeta2) + shift * (dAlpha - dBeta),
      alpha * alpha * dAlpha2 + 2 * alpha * beta * dAlphaBeta + beta * beta * dBeta2 + radial,
    ],
  };
}

function shapeOf({ logitMean, logConcentration }: BetaBinomialPoint) {
  const mean = 1 / (1 + Math.exp(-logitMean));
  const concentration = Math.exp(logConcentration);
  return { mean, alpha: mean * concentration, beta: concentration / (1 + Math.exp(logitMean)) };
}
