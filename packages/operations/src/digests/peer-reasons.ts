import type { PartnerId, Transaction } from "@leadback/db";
import {
  isReasonCode,
  type PooledReasons,
  poolReasons,
  type ReasonCode,
  type ReasonCounts,
} from "@leadback/scoring";
import { sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

export interface Span {
  start: Date;
  end: Date;
}

interface CountedSpan {
  byPartner: ReadonlyMap<PartnerId, ReasonCounts<ReasonCode>>;
  othersOf: (own?: ReasonCounts<ReasonCode>) => PooledReasons<ReasonCode>;
}

/**
 * Why the leads of a programme ended, by partner and span of time, as known at a cut-off. One for a run of digests:
 * partners of one zone and rhythm share their spans, and each span is counted once.
 */
export class PeerReasons {
  readonly #bySpan = new Map<string, CountedSpan>();

  /** What every other partner's leads ended for, together. */
  async of(
    transaction: Transaction,
    context: Pick<OperationContext, "programId">,
    partnerId: PartnerId,
    span: Span,
    cutoff: Date,
  ): Promise<PooledReasons<ReasonCode>> {
    const key = [span.start, span.end, cutoff].map((instant) => instant.getTime()).join();
    const known = this.#bySpan.get(key) ?? (await countSpan(transaction, context, span, cutoff));
    this.#bySpan.set(key, known);
    return known.othersOf(known.byPartner.get(partnerId));
  }
}

async function countSpan(
  ...counted: [Transaction, Pick<OperationContext, "programId">, Span, Date]
): Promise<CountedSpan> {
  const byPartner = await countEnds(...counted);
  return { byPartner, othersOf: poolReasons([...byPartner.values()]) };
}

/** An end counts by its date and its latest reason, unless the lead was reopened since. */
async function countEnds(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  { start, end }: Span,
  cutoff: Date,
): Promise<CountedSpan["byPartner"]> {
  const at = (instant: Date) => sql`${instant.toISOString()}::timestamptz`;
  // Lead by lead, so that it takes the index on a lead's events even before the server knows how many there are.
  const rows = await transaction.execute<{ partnerId: PartnerId; reason: string; count: number }>(sql`
    select partner_id as "partnerId", reason, count(*)::int as count
    from (
      select last.reason,
        (select partner_id from leads where program_id = ${programId} and id = ended.lead_id) as partner_id
      from (
        select distinct lead_id from lead_events
        where program_id = ${programId} and recorded_at <= ${at(cutoff)} and type in ('disqualified', 'lost')
          and occurred_at >= ${at(start)} and occurred_at < ${at(end)}
      ) as ended, lateral (
        select
          (array_agg(type order by sequence desc) filter (where type <> 'reason_changed'))[1] as type,
          (array_agg(occurred_at order by sequence desc) filter (where type <> 'reason_changed'))[1] as occurred_at,
          (array_agg(data ->> 'reason' order by sequence desc) filter (where type <> 'reopened'))[1] as reason
        from lead_events
        where program_id = ${programId} and lead_id = ended.lead_id and recorded_at <= ${at(cutoff)}
          and type in ('disqualified', 'lost', 'reopened', 'reason_changed')
      ) as last
      where last.type in ('disqualified', 'lost') and last.reason is not null
        and last.occurred_at >= ${at(start)} and last.occurred_at < ${at(end)}
    ) as found
    group by partner_id, reason`);
  const byPartner = new Map<PartnerId, Partial<Record<ReasonCode, number>>>();
  for (const { partnerId, reason, count } of rows) {
    if (!isReasonCode(reason)) continue;
    const counts = byPartner.get(partnerId) ?? {};
    counts[reason] = count;
    byPartner.set(partnerId, counts);
  }
  return byPartner;
}
