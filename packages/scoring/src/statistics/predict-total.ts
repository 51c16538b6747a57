import type { Interval } from "../estimate.ts";
import { betaIncomplete } from "./beta-incomplete.ts";
import { checkConfidence } from "./check-confidence.ts";

const bisections = 80;

export interface PartialCount {
  /** What was counted so far. */
  count: number;
  /** The share of the period in which it was counted, above 0 to 1. */
  elapsedShare: number;
  /** Variance by mean of the count: 1 for single arrivals, more when they come in batches or differ in size. */
  dispersion: number;
  /** Whether only whole numbers occur. */
  isWhole: boolean;
}

export interface PredictedTotal {
  value: number;
  interval: Interval;
  probabilityReached: number;
}

/**
 * What the count of a whole period will be, if the rest goes as the beginning did. The rate is gamma-distributed after what was
 * seen (Jeffreys' prior), so the rest is negative binomial in units of the dispersion; between whole units its distribution function is continued.
 */
export function predictTotal(
  { count, elapsedShare, dispersion, isWhole }: PartialCount,
  { target, confidence = 0.95 }: { target: number; confidence?: number },
): PredictedTotal {
  const tail = (1 - checkConfidence(confidence)) / 2;
  const method = "negative-binomial-predictive";
  if (elapsedShare === 1) {
    const interval = { lower: count, upper: count, confidence, method };
    return { value: count, interval, probabilityReached: count >= target ? 1 : 0 };
  }
  const shape = count / dispersion + 0.5;
  const atMost = (rest: number) => betaIncomplete(elapsedShare, shape, rest / dispersion + 0.5);
  const missing = target - count - (isWhole ? 0.5 : 0);
  const end = (probability: number) => {
    const rest = quantile(atMost, probability, dispersion);
    return count + (isWhole ? Math.ceil(rest - 0.5) : rest);
  };
  return {
    value: count / elapsedShare,
    interval: { lower: end(tail), upper: end(1 - tail), confidence, method },
    probabilityReached: missing <= 0 ? 1 : 1 - atMost(missing),
  };
}

/** The least number of 0 or more whose distribution function reaches the probability. */
function quantile(atMost: (rest: number) => number, probability: number, unit: number): number {
  let low = 0;
  let high = unit;
  if (atMost(low) >= probability) return low;
  while (atMost(high) < probability) {
    low = high;
    high *= 2;
  }
  for (let i = 0; i < bisections; i += 1) {
    const middle = (low + high) / 2;
    if (atMost(middle) < probability) low = middle;
    else high = middle;
  }
  return high;
}
