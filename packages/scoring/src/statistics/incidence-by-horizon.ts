import { checkFields, checkRows } from "../check-arguments.ts";
import type { Estimate, Interval } from "../estimate.ts";
import { aalenJohansen, type OutcomeObservation } from "./aalen-johansen.ts";
import { countOf } from "./count-of.ts";
import { criticalValue } from "./critical-value.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/**
 * The share won within a fixed span, with open leads counted as open: one point of the Aalen-Johansen curve with its interval.
 *
 * @param observations times of 0 or more, in the unit of `horizon`
 * @param horizon the span, more than 0
 * @param options `confidence` in (0, 1), 0.95 by default
 * @returns value 0..1; NO_DATA for an empty sample; IMMATURE when nothing was followed that long and something is still open
 * @throws LeadMetricsError NEGATIVE_DURATION or NON_FINITE when a time is impossible, INVALID_INPUT when the confidence is
 * @source Aalen & Johansen 1978; complementary log-log interval, Wilson where the curve is at 0 or 1
 * @example
 * incidenceByHorizon([{ time: 4, outcome: "won" }, { time: 9, outcome: "open" }], 5).value; // 0.5
 */
export function incidenceByHorizon(
  observations: readonly OutcomeObservation[],
  horizon: number,
  options: { confidence?: number } = {},
): Estimate {
  checkRows("observations", observations);
  const { confidence = 0.95 } = checkFields("options", options);
  const { steps, n } = aalenJohansen(observations);
  if (n === 0) return { value: null, interval: null, n, reason: "NO_DATA" };
  const last = steps.at(-1);
  if (last && last.time < horizon && last.open > 0) {
    return { value: null, interval: null, n, reason: "IMMATURE" };
  }
  const step = steps.findLast(({ time }) => time <= horizon);
  const value = step?.won ?? 0;
  const known = countOf(observations.filter(({ time, outcome }) => time >= horizon || outcome !== "open"));
  return { value, interval: interval(value, step?.wonStandardError ?? 0, known, confidence), n };
}

function interval(value: number, standardError: number, known: number, confidence: number): Interval {
  if (value <= 0 || value >= 1 || standardError === 0) {
    return wilsonInterval(Math.min(1, Math.max(0, value)) * known, known, { confidence });
  }
  const z = criticalValue(confidence);
  const open = 1 - value;
  const shift = (z * standardError) / (open * Math.abs(Math.log(open)));
  return {
    lower: 1 - open ** Math.exp(-shift),
    upper: 1 - open ** Math.exp(shift),
    confidence,
    method: "aalen-johansen-log-log",
  };
}
