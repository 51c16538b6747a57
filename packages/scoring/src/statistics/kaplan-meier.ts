import { checkFields, checkRows } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { criticalValue } from "./critical-value.ts";

export interface SurvivalObservation {
  /** How long it was watched, 0 or more, in any one unit. */
  time: number;
  /** true when it happened then, false when it had not happened by then. */
  event: boolean;
}

export interface SurvivalStep {
  time: number;
  atRisk: number;
  events: number;
  censored: number;
  survival: number;
  /** null once nothing survives: the interval is not defined there. */
  lower: number | null;
  upper: number | null;
}

export interface SurvivalCurve {
  steps: SurvivalStep[];
  n: number;
  confidence: number;
}

/**
 * The share not yet answered after each span of time, with those still waiting counted as waiting. Never average only the answered ones.
 *
 * @param observations times of 0 or more in one unit; at equal times events come before censorings
 * @param options `confidence` in (0, 1), 0.95 by default
 * @returns one step per distinct time, with log-log bounds in 0..1; no steps for an empty sample
 * @throws LeadMetricsError NEGATIVE_DURATION or NON_FINITE
 * @source Kaplan & Meier 1958; Greenwood variance; log-log interval as in R survival
 * @example
 * kaplanMeier([{ time: 1, event: true }, { time: 2, event: false }]).steps[0]?.survival; // 0.5
 */
export function kaplanMeier(
  observations: readonly SurvivalObservation[],
  options: { confidence?: number } = {},
): SurvivalCurve {
  checkRows("observations", observations);
  const { confidence = 0.95 } = checkFields("options", options);
  const z = criticalValue(confidence);
  const sorted = observations.map(checkObservation).sort((a, b) => a.time - b.time);
  const steps: SurvivalStep[] = [];
  let atRisk = sorted.length;
  let survival = 1;
  let greenwood = 0;
  for (let i = 0; i < sorted.length; ) {
    const time = sorted[i]?.time ?? 0;
    let events = 0;
    let censored = 0;
    for (; i < sorted.length && sorted[i]?.time === time; i += 1) {
      if (sorted[i]?.event) events += 1;
      else censored += 1;
    }
    survival *= 1 - events / atRisk;
    if (events < atRisk) greenwood += events / (atRisk * (atRisk - events));
    steps.push({ time, atRisk, events, censored, survival, ...bounds(survival, greenwood, z) });
    atRisk -= events + censored;
  }
  return { steps, n: sorted.length, confidence };
}

export function checkObservation(observation: SurvivalObservation): SurvivalObservation {
  if (typeof observation.event !== "boolean") {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `Whether it happened is true or false; got ${observation.event === undefined ? "nothing" : observation.event}`,
    );
  }
  if (!Number.isFinite(observation.time)) {
    throw new LeadMetricsError("NON_FINITE", `A duration is a finite number; got ${observation.time}`);
  }
  if (observation.time < 0) {
    throw new LeadMetricsError("NEGATIVE_DURATION", `A duration is 0 or more; got ${observation.time}`);
  }
  return observation;
}

function bounds(survival: number, greenwood: number, z: number) {
  if (survival === 1) return { lower: 1, upper: 1 };
  if (survival === 0) return { lower: null, upper: null };
  const shift = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
  return { lower: survival ** Math.exp(shift), upper: survival ** Math.exp(-shift) };
}
