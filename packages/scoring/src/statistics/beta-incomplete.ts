import { LeadMetricsError } from "../lead-metrics-error.ts";
import { betaTails } from "./beta-tails.ts";
import { logBeta } from "./log-beta.ts";

/**
 * The beta distribution function: how probable it is that a partner's true rate is at most x, given what was seen.
 *
 * @param x 0..1
 * @param alpha more than 0: successes plus those of the prior
 * @param beta more than 0: failures plus those of the prior
 * @returns the probability of at most x, 0..1; absolute error below 1e-12
 * @throws LeadMetricsError INVALID_INPUT when x is outside 0..1 or a parameter is not positive
 * @source Press et al. 2007, Numerical Recipes 6.4 (Lentz's continued fraction)
 * @example
 * betaIncomplete(0.105, 5.2, 31.8); // 0.2898297111
 */
export function betaIncomplete(x: number, alpha: number, beta: number): number {
  if (!(x >= 0 && x <= 1)) {
    throw new LeadMetricsError("INVALID_INPUT", `A rate lies between 0 and 1; got ${x}`);
  }
  return betaTails(x, 1 - x, { alpha, beta, logBeta: logBeta(alpha, beta) }).lower;
}
