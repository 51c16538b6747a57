import { LeadMetricsError } from "../lead-metrics-error.ts";
import type { SurvivalObservation } from "../statistics/kaplan-meier.ts";

/** Clocks that differ by less than this are taken as the same instant. */
const skewHours = 5 / 60;

export interface ResponseObservation {
  /** Business hours from submission to the answer, or to the cut-off (or the end) for an unanswered lead. */
  hours: number;
  answered: boolean;
  /** What was promised for this lead, where that is not the target of the others. */
  targetHours?: number;
}

/** Response times as waits for a survival curve; what ended more than five minutes before it began is left out. */
export function responseWaits(observations: readonly ResponseObservation[]): SurvivalObservation[] {
  for (const { answered } of observations) {
    if (typeof answered === "boolean") continue;
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `"answered" is true, or false for a lead that still waits; got ${answered ?? "nothing"}`,
    );
  }
  return observations
    .filter(({ hours }) => !(hours < -skewHours))
    .map(({ hours, answered }) => ({ time: Math.max(0, hours), event: answered }));
}
