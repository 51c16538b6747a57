import type { ReasonCode } from "@leadback/scoring";
import type { LeadFact } from "../leads/lead-fact.ts";

/** The reason of an end that came in without one, as a change of reason dated now. */
export function firstReason(reason: ReasonCode, now: Date): LeadFact {
  const data = { reason, previousReason: null };
  return { type: "reason_changed", occurredAt: now, recordedAt: now, isBackfilled: false, data };
}
