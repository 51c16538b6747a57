import type { Evidence, EvidenceField } from "../evidence.ts";
import { type ReasonCode, reasonFacts } from "../reason-facts.ts";
import { isDay } from "./is-day.ts";

/** `side`: the observed value is on the wrong side of the expected one for this reason. */
export type EvidenceFault = "day" | "number" | "side";

/** What was given and cannot be so: a day that is none, a number below zero, or values that contradict the reason. */
export function faultOf(
  reason: ReasonCode,
  evidence: Evidence,
): { field: EvidenceField; fault: EvidenceFault } | null {
  if (evidence.date !== undefined && !isDay(evidence.date)) return { field: "date", fault: "day" };
  for (const field of ["observed", "expected"] as const) {
    const value = evidence[field] ?? 0;
    if (typeof value === "number" && !(value >= 0 && value < Infinity)) return { field, fault: "number" };
  }
  const { observed, expected } = evidence;
  const isCompared =
    reasonFacts[reason].detail.type === "number" &&
    typeof observed === "number" &&
    typeof expected === "number";
  if (!isCompared) return null;
  const isTrue = reason === "fit_company_too_large" ? observed > expected : observed < expected;
  return isTrue ? null : { field: "observed", fault: "side" };
}
