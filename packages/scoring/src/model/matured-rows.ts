import { LeadMetricsError } from "../lead-metrics-error.ts";
import type { CheckedRow } from "./check-training-rows.ts";

const dayMs = 86_400_000;

/** The leads submitted at least `horizonDays` before the last instant that any lead knows of; undated ones are kept. */
export function maturedRows(
  rows: CheckedRow[],
  horizonDays: number | undefined,
): { kept: CheckedRow[]; leftOut: number } {
  if (horizonDays === undefined) return { kept: rows, leftOut: 0 };
  if (!(horizonDays > 0 && Number.isFinite(horizonDays))) {
    throw new LeadMetricsError("INVALID_INPUT", `A horizon is more than 0 days; got ${horizonDays}`);
  }
  const last = rows.reduce(
    (latest, { submittedMs, endedMs }) => Math.max(latest, submittedMs ?? latest, endedMs ?? latest),
    Number.NEGATIVE_INFINITY,
  );
  const kept = rows.filter(
    ({ submittedMs }) => submittedMs === null || submittedMs <= last - horizonDays * dayMs,
  );
  return { kept, leftOut: rows.length - kept.length };
}
