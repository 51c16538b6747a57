import { sum } from "simple-statistics";
import { checkFields, checkRows } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { enoughPeersOf } from "./enough-peers-of.ts";

/** Ended leads of one partner by reason, whole and 0 or more. */
export type ReasonCounts<Code extends string> = Readonly<Partial<Record<Code, number>>>;

/** Why the leads of several partners ended, together. */
export interface PooledReasons<Code extends string> {
  counts: ReasonCounts<Code>;
  /** Those with at least one ended lead, and their leads. */
  partners: number;
  leads: number;
  /** See `hasEnoughPeers`. */
  areEnough: boolean;
}

/**
 * Adds up once why the leads of all partners ended, so that each of many can be compared with the others without going through them again.
 * Serves the one thing to do of every digest of a run.
 *
 * @param partners the ended leads of each partner by reason
 * @returns a function that takes the counts of one of them and gives those of the others together; of nobody it gives everybody's; without leads no counts and 0 partners
 * @throws LeadMetricsError INVALID_INPUT when a count is not whole or is negative
 * @source docs/how-we-count.md
 * @example
 * const othersOf = poolReasons([{ no_response: 6 }, { no_response: 2, fit_industry: 1 }]);
 * othersOf({ no_response: 6 }).counts; // { no_response: 2, fit_industry: 1 }
 */
export function poolReasons<Code extends string>(
  partners: readonly ReasonCounts<Code>[],
): (own?: ReasonCounts<Code>) => PooledReasons<Code> {
  checkRows("partners", partners);
  const all = new Map<Code, number>();
  const sizes = partners.map((counts) => {
    const known = countsOf(counts);
    for (const [reason, count] of known) all.set(reason, (all.get(reason) ?? 0) + count);
    return sum([...known.values()]);
  });
  const areEnough = enoughPeersOf(sizes);
  const leads = sum(sizes);
  const withLeads = sizes.filter((size) => size > 0).length;
  return (own) => {
    const taken = own === undefined ? new Map<Code, number>() : countsOf(checkFields("own", own));
    const size = sum([...taken.values()]);
    const counts: Partial<Record<Code, number>> = {};
    for (const [reason, count] of all) {
      const left = count - (taken.get(reason) ?? 0);
      if (left > 0) counts[reason] = left;
    }
    return {
      counts,
      partners: withLeads - (size > 0 ? 1 : 0),
      leads: leads - size,
      areEnough: areEnough(size),
    };
  };
}

/** Reasons with at least one lead. The cast is safe: the keys of the record are its codes. */
export function countsOf<Code extends string>(counts: ReasonCounts<Code>): Map<Code, number> {
  const entries = Object.entries(counts) as [Code, number | undefined][];
  for (const [code, count = 0] of entries) {
    if (Number.isInteger(count) && count >= 0) continue;
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `A count of leads is a whole number; got ${count} for ${code}`,
    );
  }
  return new Map(entries.flatMap(([code, count = 0]) => (count > 0 ? [[code, count]] : [])));
}
