import { checkFields, checkRows } from "../check-arguments.ts";
import type { Estimate, QuantileEstimate } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { incidenceByHorizon } from "../statistics/incidence-by-horizon.ts";
import { kaplanMeier, type SurvivalCurve } from "../statistics/kaplan-meier.ts";
import { survivalQuantile } from "../statistics/survival-quantile.ts";
import { type ResponseObservation, responseWaits } from "./response-waits.ts";

export interface ResponseTime {
  n: number;
  answered: number;
  open: number;
  /** Observations that ended more than five minutes before they began. */
  excluded: number;
  medianHours: QuantileEstimate;
  p90Hours: QuantileEstimate;
  targetHours: number;
  withinTarget: Estimate;
}

/**
 * How quickly we answer a partner's leads, with those still waiting counted as waiting. The vendor's own figure in every digest.
 *
 * @param observations business hours; up to five minutes below 0 count as 0, what lies further below is left out and counted;
 * `targetHours` of one's own, more than 0, where something else was promised when that lead came
 * @param options `targetHours`, what we promised, more than 0
 * @returns median and 90th percentile in business hours (null with NOT_REACHED while too many wait) and the share answered
 * within the target, 0..1 (null with IMMATURE while nothing was followed so long); NO_DATA for an empty sample
 * @throws LeadMetricsError INVALID_INPUT when the target is not positive
 * @source Kaplan & Meier 1958, for the share within the target written as an incidence, which without losses is the same curve (so its method
 * reads "aalen-johansen-log-log"); docs/how-we-count.md
 * @example
 * const time = responseTime([{ hours: 2, answered: true }, { hours: 9, answered: false }], { targetHours: 4 });
 * time.medianHours.value; // 2
 * time.p90Hours.reason; // "NOT_REACHED"
 */
export function responseTime(
  observations: readonly ResponseObservation[],
  options: { targetHours: number },
): ResponseTime {
  checkRows("observations", observations);
  const { targetHours } = checkFields("options", options);
  for (const target of [targetHours, ...observations.map((one) => one.targetHours ?? targetHours)]) {
    if (target > 0) continue;
    throw new LeadMetricsError("INVALID_INPUT", `A target is more than 0 hours; got ${target}`);
  }
  const waits = responseWaits(observations);
  const curve = kaplanMeier(waits);
  const answered = waits.filter(({ event }) => event).length;
  return {
    n: waits.length,
    answered,
    open: waits.length - answered,
    excluded: observations.length - waits.length,
    medianHours: quantile(curve, 0.5),
    p90Hours: quantile(curve, 0.9),
    targetHours,
    withinTarget: incidenceByHorizon(
      responseWaits(observations.map((one) => againstOneTarget(one, targetHours))).map(({ time, event }) => ({
        time,
        outcome: event ? "won" : "open",
      })),
      targetHours,
    ),
  };
}

/** A wait as long against this target as it was against its own. */
function againstOneTarget(one: ResponseObservation, targetHours: number): ResponseObservation {
  return one.targetHours === undefined || one.hours < 0
    ? one
    : { ...one, hours: (one.hours / one.targetHours) * targetHours };
}

function quantile(curve: SurvivalCurve, q: number): QuantileEstimate {
  const { n, confidence } = curve;
  if (n === 0) return { value: null, interval: null, n, reason: "NO_DATA" };
  const { value, lower, upper } = survivalQuantile(curve, q);
  const interval = { lower, upper, confidence, method: "kaplan-meier-log-log" };
  if (value === null) return { value, interval, n, reason: "NOT_REACHED" };
  return { value, interval, n };
}
