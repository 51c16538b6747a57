import type { Interval } from "../estimate.ts";
import { checkConfidence } from "./check-confidence.ts";
import { logBeta } from "./log-beta.ts";
import type { Proportion } from "./newcombe-difference.ts";
import type { PredictedTotal } from "./predict-total.ts";

const tieTolerance = 1e-9;

/**
 * What a rate will be after so many more trials, if they go as those before. The true rate is beta-distributed after what was
 * seen (Jeffreys' prior), so the further successes are beta-binomial.
 */
export function predictRate(
  { successes, trials }: Proportion,
  {
    furtherTrials,
    target,
    confidence = 0.95,
  }: { furtherTrials: number; target: number; confidence?: number },
): PredictedTotal {
  const tail = (1 - checkConfidence(confidence)) / 2;
  const [alpha, beta] = [successes + 0.5, trials - successes + 0.5];
  const all = trials + furtherTrials;
  const wanted = target * all - tieTolerance;
  const norm = logBeta(alpha, beta);
  let logProbability = logBeta(alpha, beta + furtherTrials) - norm;
  let [atMost, reached] = [0, 0];
  let [lower, upper] = [-1, -1];
  for (let further = 0; further <= furtherTrials; further += 1) {
    const probability = Math.exp(logProbability);
    atMost += probability;
    if (successes + further >= wanted) reached += probability;
    if (lower < 0 && atMost >= tail) lower = further;
    if (upper < 0 && atMost >= 1 - tail) upper = further;
    const left = furtherTrials - further;
    logProbability += Math.log((left * (alpha + further)) / ((further + 1) * (beta + left - 1)));
  }
  const rateAfter = (further: number) => (successes + further) / all;
  const interval: Interval = {
    lower: rateAfter(lower),
    upper: rateAfter(upper < 0 ? furtherTrials : upper),
    confidence,
    method: "beta-binomial-predictive",
  };
  return { value: successes / trials, interval, probabilityReached: Math.min(1, reached) };
}
