import type { ComparedGroup } from "../comparison/use-comparison.ts";

type CountedReason = Pick<ComparedGroup["reasons"][number], "reason" | "dimension" | "count">;

export interface ParetoReason extends CountedReason {
  /** Of all that ended, this reason and those before it. */
  cumulative: number;
}

/** The reasons of all groups together, the most frequent first, with the share that they make up so far. */
export function countReasons(rows: readonly { reasons: readonly CountedReason[] }[]): {
  reasons: ParetoReason[];
  ended: number;
} {
  const totals = new Map<string, CountedReason>();
  for (const { reason, dimension, count } of rows.flatMap(({ reasons }) => reasons)) {
    totals.set(reason, { reason, dimension, count: (totals.get(reason)?.count ?? 0) + count });
  }
  const sorted = [...totals.values()].sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
  const ended = sorted.reduce((sum, { count }) => sum + count, 0);
  let soFar = 0;
  const reasons = sorted.map((one) => {
    soFar += one.count;
    return { ...one, cumulative: soFar / ended };
  });
  return { reasons, ended };
}
