import type { DigestSnapshot } from "./snapshot.ts";

/** What the one number of the mail counts: decisions, or what there is to say in a period without any. */
export type HeadlineFigure =
  | { kind: "decided"; qualified: number; decided: number }
  | { kind: "won" | "received" | "moving"; count: number };

export function headlineFigure(snapshot: DigestSnapshot): HeadlineFigure {
  const { headline, wins, funnel, openLeads } = snapshot;
  // Where nothing that was decided depended on the partner, what was won is the news.
  const isNoneCounted = headline.countingAgainst?.of === 0;
  if (headline.decided > 0 && !(isNoneCounted && wins.total > 0))
    return { kind: "decided", qualified: headline.qualified, decided: headline.decided };
  if (wins.total > 0 && isNoneCounted) return { kind: "won", count: wins.total };
  if (funnel !== null && funnel.received > 0) return { kind: "received", count: funnel.received };
  if (wins.total > 0) return { kind: "won", count: wins.total };
  return { kind: "moving", count: openLeads.total };
}
