import type { Interval } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { betaIncomplete } from "./beta-incomplete.ts";

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
  let low = 0;
  let high = trials;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (atMost(middle) >= probability) high = middle;
    else low = middle + 1;
  }
  const [below, reached] = [atMost(low - 1), atMost(low)];
  const overshoot = (reached - probability) / (reached - below);
  return Math.min(1, Math.max(0, (low - overshoot) / trials));
}
