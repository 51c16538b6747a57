import { checkRows } from "../check-arguments.ts";
import type { Estimate } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";

export type Decision = { outcome: "qualified" } | { outcome: "disqualified"; weight: number };

export type QualityRate = Estimate & { qualified: number; disqualified: number; weightSum: number };

/**
 * How good the leads of a partner are: qualified against decided, each refusal weighed by how far the partner could have known.
 * Decides coaching and comparison.
 *
 * @param decisions the first decision of each lead of the period; `weight` 0..1 from `effectiveQualityWeight`
 * @returns rate Q / (Q + Σw) in 0..1, n = Q + refusals that weigh, Wilson interval on (rate · n, n); NO_DATA when n is 0.
 * `qualified` and `disqualified` are counts of leads, `weightSum` is Σw
 * @throws LeadMetricsError INVALID_INPUT when a weight is outside 0..1 or an outcome is neither
 * @source docs/how-we-count.md; Wilson 1927
 * @example
 * const rate = qualityRate([{ outcome: "qualified" }, { outcome: "disqualified", weight: 0.5 }, { outcome: "disqualified", weight: 0 }]);
 * rate.value; // 0.6666666667
 * rate.n; // 2
 */
export function qualityRate(decisions: readonly Decision[]): QualityRate {
  checkRows("decisions", decisions);
  let [qualified, disqualified, weighing, weightSum] = [0, 0, 0, 0];
  for (const decision of decisions) {
    if (decision.outcome === "qualified") {
      qualified += 1;
      continue;
    }
    if (decision.outcome !== "disqualified") {
      throw new LeadMetricsError("INVALID_INPUT", 'A decision is "qualified" or "disqualified"');
    }
    if (!(decision.weight >= 0 && decision.weight <= 1)) {
      throw new LeadMetricsError(
        "INVALID_INPUT",
        `A quality weight lies between 0 and 1; got ${decision.weight}`,
      );
    }
    disqualified += 1;
    weightSum += decision.weight;
    if (decision.weight > 0) weighing += 1;
  }
  const n = qualified + weighing;
  const counts = { qualified, disqualified, weightSum };
  if (n === 0) return { value: null, interval: null, n, reason: "NO_DATA", ...counts };
  const value = qualified / (qualified + weightSum);
  return { value, interval: wilsonInterval(value * n, n), n, ...counts };
}
