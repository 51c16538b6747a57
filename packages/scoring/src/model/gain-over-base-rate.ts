import { lossOf } from "./log-loss.ts";
import { logisticLoss } from "./log-odds.ts";

export interface Gain {
  /** Loss of the base rate less loss of the model, per lead. */
  mean: number;
  /** The value that the gain exceeds with 95 % one-sided confidence. */
  lower: number;
}

const z95 = 1.644853626951472;

/** How much better than the base rate the log-odds were, lead by lead. */
export function gainOverBaseRate(
  outcomes: ArrayLike<number>,
  logits: ArrayLike<number>,
  baseRates: ArrayLike<number>,
): Gain {
  const gains = Array.from(outcomes, (outcome, i) => {
    return lossOf(outcome, baseRates[i] ?? 0) - logisticLoss(logits[i] ?? 0, outcome);
  });
  const n = gains.length;
  const mean = gains.reduce((total, gain) => total + gain, 0) / n;
  const variance = gains.reduce((total, gain) => total + (gain - mean) ** 2, 0) / (n - 1);
  return { mean, lower: mean - z95 * Math.sqrt(variance / n) };
}
