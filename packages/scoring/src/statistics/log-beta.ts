import { logGamma } from "./log-gamma.ts";

const stirlingFrom = 10;
const halfLogTwoPi = Math.log(2 * Math.PI) / 2;

/**
 * The logarithm of the beta function. Subtracting three gammas would lose digits where partners have many leads; this does not.
 *
 * @param alpha more than 0
 * @param beta more than 0
 * @returns ln B(alpha, beta), relative error about 1e-14
 * @throws LeadMetricsError INVALID_INPUT when a parameter is not positive and finite
 * @source Didonato & Morris 1992 (TOMS 708), Stirling correction
 * @example
 * logBeta(2.5, 7.5); // -4.98278037285
 */
export function logBeta(alpha: number, beta: number): number {
  const small = Math.min(alpha, beta);
  const large = Math.max(alpha, beta);
  const share = small / (small + large);
  if (!(large >= stirlingFrom)) return logGamma(small) + logGamma(large) - logGamma(small + large);
  if (small >= stirlingFrom) {
    const correction = remainder(small) + remainder(large) - remainder(small + large);
    return (
      halfLogTwoPi -
      Math.log(large) / 2 +
      correction +
      (small - 0.5) * Math.log(share) +
      large * Math.log1p(-share)
    );
  }
  const correction = remainder(large) - remainder(small + large);
  return (
    logGamma(small) +
    correction +
    small -
    small * Math.log(small + large) +
    (large - 0.5) * Math.log1p(-share)
  );
}

/** What Stirling's formula leaves out of ln Γ(x), for x of 10 or more. */
function remainder(x: number): number {
  const s = 1 / (x * x);
  const series =
    1 / 12 -
    s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s * (1 / 156))))));
  return series / x;
}
