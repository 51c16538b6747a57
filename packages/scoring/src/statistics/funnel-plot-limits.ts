import type { Interval } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { betaIncomplete } from "./beta-incomplete.ts";
import { normalQuantile } from "./normal-quantile.ts";

export interface FunnelPlotLimits {
  /** 95 %: one partner in twenty lies outside by chance. */
  warning: Interval;
  /** 99.8 %: one in five hundred. */
  control: Interval;
}

/**
 * Between which rates chance alone would put a partner with so many leads, if it were like all others.
 *
 * @param rate the programme's rate, 0 < rate < 1
 * @param trials the partner's leads, whole, 1 or more
 * @returns limits in 0..1 that close in on the rate as leads grow
 * @throws LeadMetricsError INVALID_INPUT when the rate is outside (0, 1) or the trials are not whole and positive
 * @source Spiegelhalter 2005, exact binomial limits with interpolation
 * @example
 * funnelPlotLimits(0.1, 100).warning; // { lower: 0.04038059552, upper: 0.15771861164, confidence: 0.95, method: "binomial-funnel" }
 */
export function funnelPlotLimits(rate: number, trials: number): FunnelPlotLimits {
  if (!(rate > 0 && rate < 1 && Number.isInteger(trials) && trials >= 1)) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `Limits need a rate between 0 and 1 and at least one lead; got ${rate} of ${trials}`,
    );
  }
  const limits = (confidence: number) => ({
    lower: limit(rate, trials, (1 - confidence) / 2),
    upper: limit(rate, trials, (1 + confidence) / 2),
    confidence,
    method: "binomial-funnel",
  });
  return { warning: limits(0.95), control: limits(0.998) };
}

/** The binomial quantile as a share, moved between whole counts by how far it overshoots the probability. */
function limit(rate: number, trials: number, probability: number): number {
  const atMost = (count: number) => {
    if (count < 0) return 0;
    return count >= trials ? 1 : betaIncomplete(1 - rate, trials - count, count + 1);
  };
  let count = nearQuantile(rate, trials, probability);
  let [below, reached] = [atMost(count - 1), atMost(count)];
  while (reached < probability) {
    count += 1;
    [below, reached] = [reached, atMost(count)];
  }
  while (below >= probability) {
    count -= 1;
    [below, reached] = [atMost(count - 1), below];
  }
  const overshoot = (reached - probability) / (reached - below);
  return Math.min(1, Math.max(0, (count - overshoot) / trials));
}

/** A count close to the binomial quantile: the normal one, moved by the skewness (Cornish & Fisher 1938). */
function nearQuantile(rate: number, trials: number, probability: number): number {
  const z = normalQuantile(probability);
  const deviation = Math.sqrt(trials * rate * (1 - rate));
  const near = trials * rate + z * deviation + ((1 - 2 * rate) * (z * z - 1)) / 6;
  return Math.min(trials, Math.max(0, Math.round(near)));
}
