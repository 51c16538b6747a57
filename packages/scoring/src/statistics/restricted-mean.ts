import { checkFields, checkRows } from "../check-arguments.ts";
import type { EstimateReason } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import type { SurvivalCurve } from "./kaplan-meier.ts";

export interface RestrictedMean {
  /** In the curve's unit, 0..horizon; null when the curve does not reach the horizon. */
  value: number | null;
  standardError: number | null;
  reason?: EstimateReason;
}

/**
 * The mean waiting time within a horizon, those still waiting included: the effect size when two groups are compared.
 *
 * @param curve from `kaplanMeier`
 * @param horizon more than 0, in the curve's unit
 * @returns the area under the curve up to the horizon with its standard error; NO_DATA for an empty sample; IMMATURE when nobody
 * was followed that long and somebody still waits
 * @throws LeadMetricsError INVALID_INPUT when the horizon is not positive and finite
 * @source Irwin 1949; Greenwood variance, as print(survfit, rmean) of R
 * @example
 * restrictedMean(kaplanMeier([{ time: 2, event: true }, { time: 6, event: true }]), 4).value; // 3
 */
export function restrictedMean(curve: SurvivalCurve, horizon: number): RestrictedMean {
  checkRows("steps", checkFields("curve", curve).steps);
  if (!(horizon > 0 && Number.isFinite(horizon))) {
    throw new LeadMetricsError("INVALID_INPUT", `A horizon is more than 0; got ${horizon}`);
  }
  const last = curve.steps.at(-1);
  if (last === undefined) return { value: null, standardError: null, reason: "NO_DATA" };
  if (last.time < horizon && last.survival > 0) {
    return { value: null, standardError: null, reason: "IMMATURE" };
  }
  const steps = curve.steps.filter(({ time }) => time < horizon);
  let after = 0;
  let end = horizon;
  let variance = 0;
  for (const { time, atRisk, events, survival } of steps.toReversed()) {
    after += survival * (end - time);
    end = time;
    if (events < atRisk) variance += (after * after * events) / (atRisk * (atRisk - events));
  }
  return { value: after + end, standardError: Math.sqrt(variance) };
}
