import type { ReasonCode } from "@leadback/scoring";
import type { LeadRecord } from "./lead-record.ts";

export type EndedLead<Lead> = Lead & { reason: ReasonCode };

type End = Pick<LeadRecord, "stage" | "wonAt" | "lostAt" | "disqualifiedAt">;

/** When a lead ended, `null` while it lives or waits. */
export function endOf(lead: End): Date | null {
  switch (lead.stage) {
    case "won":
      return lead.wonAt;
    case "lost":
      return lead.lostAt;
    case "disqualified":
      return lead.disqualifiedAt;
    default:
      return null;
  }
}

/** Leads that ended for a reason within a period, disqualified and lost together; one that waits for a date ended all the same. */
export function endedForReason<Lead extends End & Pick<LeadRecord, "reason">>(
  leads: readonly Lead[],
  isWithin: (at: Date | null) => boolean,
): EndedLead<Lead>[] {
  return leads.filter(
    (lead): lead is EndedLead<Lead> =>
      lead.reason !== null && isWithin(endOf(lead) ?? lead.lostAt ?? lead.disqualifiedAt),
  );
}

export function countReasons(ended: readonly { reason: ReasonCode }[]): Partial<Record<ReasonCode, number>> {
  const counts: Partial<Record<ReasonCode, number>> = {};
  for (const { reason } of ended) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
