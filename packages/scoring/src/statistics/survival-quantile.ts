import { checkFields, checkRows } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import type { SurvivalCurve, SurvivalStep } from "./kaplan-meier.ts";

const tolerance = 1e-12;

export interface SurvivalQuantile {
  value: number | null;
  lower: number | null;
  upper: number | null;
}

/**
 * The time by which a share of the sample had its event: the median and the 90th percentile of waiting.
 *
 * @param curve from `kaplanMeier`
 * @param q 0 < q < 1
 * @returns the first time at which at least q had it, with the times at which the bounds cross; each null when not reached
 * @throws LeadMetricsError INVALID_INPUT when q is outside (0, 1)
 * @source Brookmeyer & Crowley 1982; inf-convention, as lifelines
 * @example
 * survivalQuantile(kaplanMeier([{ time: 3, event: true }, { time: 9, event: false }]), 0.5).value; // 3
 */
export function survivalQuantile(curve: SurvivalCurve, q: number): SurvivalQuantile {
  checkRows("steps", checkFields("curve", curve).steps);
  if (!(q > 0 && q < 1)) {
    throw new LeadMetricsError("INVALID_INPUT", `A quantile lies between 0 and 1; got ${q}`);
  }
  const crossing = (height: (step: SurvivalStep) => number | null) => {
    const step = curve.steps.find((candidate) => {
      const value = height(candidate);
      return value !== null && value <= 1 - q + tolerance;
    });
    return step?.time ?? null;
  };
  return {
    value: crossing((step) => step.survival),
    lower: crossing((step) => step.lower),
    upper: crossing((step) => step.upper),
  };
}
