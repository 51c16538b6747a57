import { LeadMetricsError } from "../lead-metrics-error.ts";
import { logGamma } from "./log-gamma.ts";

const precision = 1e-16;
const tiny = 1e-300;
const depth = 100_000;

/**
 * The probability that chance alone gives a chi-square statistic at least this large: the p-value of tests of several groups.
 *
 * @param statistic 0 or more
 * @param degreesOfFreedom more than 0
 * @returns the upper tail, 0..1; relative error below 1e-11 also far out
 * @throws LeadMetricsError INVALID_INPUT when the statistic is negative or the degrees of freedom not positive
 * @source Press et al. 2007, Numerical Recipes 6.2 (series and continued fraction of the incomplete gamma function)
 * @example
 * chiSquareSurvival(3.841458820694124, 1); // 0.05
 */
export function chiSquareSurvival(statistic: number, degreesOfFreedom: number): number {
  if (!(statistic >= 0 && degreesOfFreedom > 0)) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `A chi-square is 0 or more, with more than 0 degrees of freedom; got ${statistic} with ${degreesOfFreedom}`,
    );
  }
  if (statistic === 0) return 1;
  if (statistic === Number.POSITIVE_INFINITY) return 0;
  const shape = degreesOfFreedom / 2;
  const x = statistic / 2;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? Math.max(0, 1 - front * series(shape, x)) : front * fraction(shape, x);
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let next = shape + 1; term > sum * precision; next += 1) {
    term *= x / next;
    sum += term;
  }
  return sum;
}

function fraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let i = 1; i <= depth; i += 1) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / awayFromZero(a * d + b);
    c = awayFromZero(b + a / c);
    value *= d * c;
    if (Math.abs(d * c - 1) <= precision) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
