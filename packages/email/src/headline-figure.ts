import type { DigestSnapshot } from "./snapshot.ts";

/** What the mail says first: a number that counts decisions or what there is instead, or words where a number would mislead. */
export type HeadlineFigure = HeadlineNumber | HeadlineWords;

type HeadlineNumber =
  | { kind: "decided"; qualified: number; decided: number }
  | { kind: "won" | "received" | "moving"; count: number };

/**
 * `none_counts`: nothing that was decided depended on the partner. `one_decided`: "0 of 1" would be a verdict on one lead.
 * `stopped`: nothing is new but the end of leads that were decided before.
 */
type HeadlineWords =
  | { kind: "none_counts"; decided: number; won: number }
  | { kind: "one_decided"; isQualified: boolean }
  | { kind: "stopped"; count: number };

export function headlineFigure(snapshot: DigestSnapshot): HeadlineFigure {
  const { headline, wins, funnel, openLeads, reasons } = snapshot;
  const { qualified, decided, countingAgainst } = headline;
  if (countingAgainst?.of === 0 && decided > 0 && (wins.total > 0 || decided === 1))
    return { kind: "none_counts", decided, won: wins.total };
  if (decided === 1) return { kind: "one_decided", isQualified: qualified === 1 };
  if (decided > 0) return { kind: "decided", qualified, decided };
  if (funnel !== null && funnel.received > 0) return { kind: "received", count: funnel.received };
  if (wins.total > 0) return { kind: "won", count: wins.total };
  if (reasons !== null && reasons.total > 0) return { kind: "stopped", count: reasons.total };
  return { kind: "moving", count: openLeads.total };
}
