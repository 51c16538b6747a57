import type { LeadFact } from "../leads/lead-fact.ts";
import type { ResolvedReason } from "../reasons/put-reason.ts";

/** The reason of an end that came in without one, as a change of reason dated now. */
export function firstReason({ reason, own }: Pick<ResolvedReason, "reason" | "own">, now: Date): LeadFact {
  const data = { reason, ...own, previousReason: null };
  return { type: "reason_changed", occurredAt: now, recordedAt: now, isBackfilled: false, data };
}
