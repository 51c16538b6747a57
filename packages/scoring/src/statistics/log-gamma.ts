import { gammaln } from "simple-statistics";
import { LeadMetricsError } from "../lead-metrics-error.ts";

/**
 * The logarithm of the gamma function, from which the probabilities of counts are built.
 *
 * @param x more than 0, finite
 * @returns ln Γ(x), relative error about 1e-15 (absolute near 1 and 2, where it is 0)
 * @throws LeadMetricsError INVALID_INPUT when x is not positive and finite
 * @source Lanczos 1964, coefficients of Godfrey 2001, as in simple-statistics
 * @example
 * logGamma(2.4); // 0.21685932244
 */
export function logGamma(x: number): number {
  if (!(x > 0 && Number.isFinite(x))) {
    throw new LeadMetricsError("INVALID_INPUT", `The gamma function is taken of numbers above 0; got ${x}`);
  }
  return gammaln(x);
}
