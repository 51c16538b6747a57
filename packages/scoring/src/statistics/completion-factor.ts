import { checkFields, checkRows } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import type { IncidenceCurve } from "./aalen-johansen.ts";

/**
 * Which share of the wins that a lead's cohort will have by the horizon a lead of this age would already show: how much a young lead counts.
 *
 * @param curve the programme's wins by age, from `aalenJohansen`
 * @param age 0 or more, in the curve's unit
 * @param horizon more than 0, in the curve's unit
 * @returns 0..1, and 1 from the horizon on; null when the curve shows no win by the horizon or was not followed that long
 * @throws LeadMetricsError INVALID_INPUT when age or horizon is impossible
 * @source Chain-ladder completion; scoring of cohorts at equal speed
 * @example
 * const curve = aalenJohansen([{ time: 10, outcome: "won" }, { time: 40, outcome: "won" }, { time: 90, outcome: "open" }]);
 * completionFactor(curve, 20, 90); // 0.5
 */
export function completionFactor(curve: IncidenceCurve, age: number, horizon: number): number | null {
  checkRows("steps", checkFields("curve", curve).steps);
  if (!(age >= 0 && horizon > 0)) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `An age is 0 or more and a horizon more than 0; got ${age} and ${horizon}`,
    );
  }
  if (age >= horizon) return 1;
  const last = curve.steps.at(-1);
  if (last === undefined || (last.time < horizon && last.open > 0)) return null;
  const won = (time: number) => curve.steps.findLast((step) => step.time <= time)?.won ?? 0;
  return won(horizon) > 0 ? won(age) / won(horizon) : null;
}
