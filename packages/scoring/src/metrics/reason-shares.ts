import { checkFields } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";

export interface ReasonShare<Code extends string> {
  reason: Code;
  count: number;
  /** 0..1 */
  share: number;
  /** Whole percent; all of them sum to 100. */
  percent: number;
}

/**
 * How the ended leads divide among their reasons, most frequent first, in percentages that people can add up.
 *
 * @param counts leads by reason, whole and 0 or more; reasons with 0 are left out
 * @returns one row per reason; empty when nothing was counted
 * @throws LeadMetricsError INVALID_INPUT when a count is not a whole number of 0 or more
 * @source largest remainder (Hamilton 1792); ties go to the larger count, then by code
 * @example
 * reasonShares({ fit_industry: 1, no_response: 2 }).map(({ percent }) => percent); // [67, 33]
 */
export function reasonShares<Code extends string>(
  counts: Readonly<Partial<Record<Code, number>>>,
): ReasonShare<Code>[] {
  checkFields("counts", counts);
  const rows = entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([codeA, a], [codeB, b]) => b - a || (codeA < codeB ? -1 : 1));
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  const shares = rows.map(([reason, count]) => {
    const exact = (count * 100) / total;
    const percent = Math.floor(exact);
    return { reason, count, share: count / total, percent, remainder: exact - percent };
  });
  const missing = 100 - shares.reduce((sum, { percent }) => sum + percent, 0);
  const raised = new Set(shares.toSorted((a, b) => b.remainder - a.remainder).slice(0, missing));
  return shares.map((row) => ({
    reason: row.reason,
    count: row.count,
    share: row.share,
    percent: row.percent + (raised.has(row) ? 1 : 0),
  }));
}

/** The cast is safe: the keys of the record are its codes. */
function entries<Code extends string>(counts: Readonly<Partial<Record<Code, number>>>): [Code, number][] {
  const pairs = Object.entries(counts) as [Code, number | undefined][];
  return pairs.map(([code, count = 0]) => {
    if (!(Number.isInteger(count) && count >= 0)) {
      throw new LeadMetricsError(
        "INVALID_INPUT",
        `A count of leads is a whole number; got ${count} for ${code}`,
      );
    }
    return [code, count];
  });
}
