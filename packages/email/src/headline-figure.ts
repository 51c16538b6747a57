import type { DigestSnapshot } from "./snapshot.ts";

/**
 * What the one number of the mail counts: decisions, or what there is to say in a period without any. `none_counts`:
 * nothing that was decided depended on the partner, and what was won is the news.
 */
export type HeadlineFigure =
  | { kind: "decided"; qualified: number; decided: number }
  | { kind: "none_counts"; decided: number; won: number }
  | { kind: "won" | "received" | "moving"; count: number };

export function headlineFigure(snapshot: DigestSnapshot): HeadlineFigure {
  const { headline, wins, funnel, openLeads } = snapshot;
  const { qualified, decided, countingAgainst } = headline;
  if (countingAgainst?.of === 0 && decided > 0 && wins.total > 0)
    return { kind: "none_counts", decided, won: wins.total };
  if (decided > 0) return { kind: "decided", qualified, decided };
  if (funnel !== null && funnel.received > 0) return { kind: "received", count: funnel.received };
  if (wins.total > 0) return { kind: "won", count: wins.total };
  return { kind: "moving", count: openLeads.total };
}
