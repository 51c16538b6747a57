import { LeadMetricsError } from "../lead-metrics-error.ts";
import { betaTails } from "./beta-tails.ts";
import { logBeta } from "./log-beta.ts";
import { normalQuantile } from "./normal-quantile.ts";

const maxSteps = 100;
/** Each step squares the error: after one this small, in standard deviations, the next would be below rounding. */
const lastStep = 1e-8;

/**
 * The quantile of a beta distribution: the ends of exact and of Bayesian intervals of a rate.
 *
 * @param probability 0..1
 * @param alpha more than 0
 * @param beta more than 0
 * @returns the rate that is not exceeded with this probability, 0..1; relative error about 1e-12
 * @throws LeadMetricsError INVALID_INPUT when the probability is outside 0..1 or a parameter is not positive
 * @source Newton's method on the logarithm of the tail, which is concave in the logit and so cannot overshoot
 * @example
 * betaQuantile(0.975, 2, 18); // 0.2602806542
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new LeadMetricsError("INVALID_INPUT", `A probability lies between 0 and 1; got ${probability}`);
  }
  const shape = { alpha, beta, logBeta: logBeta(alpha, beta) };
  if (probability === 0 || probability === 1) return probability;
  const centre = alpha / (alpha + beta);
  if (probability <= betaTails(centre, beta / (alpha + beta), shape).lower) {
    return logistic(lowerTailLogit(probability, shape));
  }
  const mirrored = { alpha: beta, beta: alpha, logBeta: shape.logBeta };
  return logistic(-lowerTailLogit(1 - probability, mirrored));
}

/** Solves ln F(t) = ln probability for a probability left of the centre, on the scale of t = ln(x / (1 − x)). */
function lowerTailLogit(
  probability: number,
  shape: { alpha: number; beta: number; logBeta: number },
): number {
  const centre = Math.log(shape.alpha / shape.beta);
  const target = Math.log(probability);
  const deviation = Math.sqrt(1 / shape.alpha + 1 / shape.beta);
  let t = centre + deviation * Math.min(0, normalQuantile(probability));
  for (let step = 0; step < maxSteps; step += 1) {
    const { logLower, logDensity } = betaTails(logistic(t), logistic(-t), shape);
    const change = (target - logLower) * Math.exp(logLower - logDensity);
    if (!Number.isFinite(change)) break;
    t += change;
    if (Math.abs(change) <= lastStep * deviation) break;
  }
  return t;
}

function logistic(t: number): number {
  return 1 / (1 + Math.exp(-t));
}
