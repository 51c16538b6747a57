const depth = 100_000;
const precision = 1e-16;
const tiny = 1e-300;

export interface BetaTails {
  lower: number;
  upper: number;
  logLower: number;
  /** Logarithm of the density on the scale of ln(x / (1 − x)). */
  logDensity: number;
}

/**
 * Both tails of a beta distribution, each without loss of digits when it is the small one.
 * Takes x and 1 − x apart, because near 1 their difference has no digits left.
 */
export function betaTails(
  x: number,
  complement: number,
  { alpha, beta, logBeta }: { alpha: number; beta: number; logBeta: number },
): BetaTails {
  const nothing = Number.NEGATIVE_INFINITY;
  if (x <= 0) return { lower: 0, upper: 1, logLower: nothing, logDensity: nothing };
  if (complement <= 0) return { lower: 1, upper: 0, logLower: 0, logDensity: nothing };
  const logX = x > 0.5 ? Math.log1p(-complement) : Math.log(x);
  const logComplement = complement > 0.5 ? Math.log1p(-x) : Math.log(complement);
  const logDensity = alpha * logX + beta * logComplement - logBeta;
  if (x <= (alpha + 1) / (alpha + beta + 2)) {
    const logLower = Math.min(0, logDensity + Math.log(continuedFraction(x, alpha, beta) / alpha));
    const lower = Math.exp(logLower);
    return { lower, upper: 1 - lower, logLower, logDensity };
  }
  const upper = Math.min(1, (Math.exp(logDensity) * continuedFraction(complement, beta, alpha)) / beta);
  return { lower: 1 - upper, upper, logLower: Math.log1p(-upper), logDensity };
}

/** Lentz's evaluation of the continued fraction of the incomplete beta function. */
function continuedFraction(x: number, alpha: number, beta: number): number {
  const total = alpha + beta;
  let c = 1;
  let d = 1 / awayFromZero(1 - (total * x) / (alpha + 1));
  let value = d;
  for (let m = 1; m <= depth; m += 1) {
    const position = alpha + 2 * m;
    const even = (m * (beta - m) * x) / ((position - 1) * position);
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(alpha + m) * (total + m) * x) / (position * (position + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) <= precision) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
