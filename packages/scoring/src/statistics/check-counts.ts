import { LeadMetricsError } from "../lead-metrics-error.ts";

/** Refuses counts that no sample can have; successes may be fractional, as weighted ones are. */
export function checkCounts(successes: number, trials: number): void {
  if (successes >= 0 && trials >= successes && Number.isFinite(trials)) return;
  throw new LeadMetricsError(
    "INVALID_INPUT",
    `Successes lie between 0 and the number of trials; got ${successes} of ${trials}`,
  );
}

/** Exact tests count whole cases. */
export function checkWholeCounts(successes: number, trials: number): void {
  checkCounts(successes, trials);
  if (Number.isInteger(successes) && Number.isInteger(trials)) return;
  throw new LeadMetricsError(
    "INVALID_INPUT",
    `An exact test counts whole cases; got ${successes} of ${trials}`,
  );
}
