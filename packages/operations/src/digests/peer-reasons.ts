import { leadEvents, leads, type PartnerId, type Transaction } from "@leadback/db";
import { isReasonCode, type ReasonCode, type ReasonCounts } from "@leadback/scoring";
import { and, eq, gte, inArray, lt, lte, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

export interface Span {
  start: Date;
  end: Date;
}

type CountsByPartner = ReadonlyMap<PartnerId, ReasonCounts<ReasonCode>>;

/**
 * Why the leads of a programme ended, by partner and span of time, as known at a cut-off. One for a run of digests:
 * partners of one zone and rhythm share their spans, and each span is counted once.
 */
export class PeerReasons {
  readonly #bySpan = new Map<string, CountsByPartner>();

  /** What every other partner's leads ended for. */
  async of(
    transaction: Transaction,
    context: Pick<OperationContext, "programId">,
    partnerId: PartnerId,
    span: Span,
    cutoff: Date,
  ): Promise<ReasonCounts<ReasonCode>[]> {
    const key = [span.start, span.end, cutoff].map((instant) => instant.getTime()).join();
    const known = this.#bySpan.get(key) ?? (await countEnds(transaction, context, span, cutoff));
    this.#bySpan.set(key, known);
    return [...known].flatMap(([other, counts]) => (other === partnerId ? [] : [counts]));
  }
}

/** An end counts by its date and its latest reason, unless the lead was reopened since. */
async function countEnds(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  { start, end }: Span,
  cutoff: Date,
): Promise<CountsByPartner> {
  const { leadId, type, occurredAt, recordedAt, sequence, data } = leadEvents;
  const isKnown = and(eq(leadEvents.programId, programId), lte(recordedAt, cutoff));
  const endedThen = transaction
    .selectDistinct({ leadId })
    .from(leadEvents)
    .where(
      and(isKnown, inArray(type, ["disqualified", "lost"]), gte(occurredAt, start), lt(occurredAt, end)),
    );
  const states = transaction
    .select({
      leadId,
      state:
        sql<string>`(array_agg(${type} order by ${sequence} desc) filter (where ${type} <> 'reason_changed'))[1]`.as(
          "end_state",
        ),
      endedAt:
        sql<Date>`(array_agg(${occurredAt} order by ${sequence} desc) filter (where ${type} <> 'reason_changed'))[1]`.as(
          "ended_at",
        ),
      reason: sql<
        string | null
      >`(array_agg(${data} ->> 'reason' order by ${sequence} desc) filter (where ${type} <> 'reopened'))[1]`.as(
        "end_reason",
      ),
    })
    .from(leadEvents)
    .where(
      and(
        isKnown,
        inArray(type, ["disqualified", "lost", "reopened", "reason_changed"]),
        inArray(leadId, endedThen),
      ),
    )
    .groupBy(leadId)
    .as("states");
  const rows = await transaction
    .select({ partnerId: leads.partnerId, reason: states.reason, count: sql<number>`count(*)::int` })
    .from(states)
    .innerJoin(leads, and(eq(leads.programId, programId), eq(leads.id, states.leadId)))
    .where(
      sql`${states.state} in ('disqualified', 'lost') and ${states.reason} is not null and ${states.endedAt} >= ${start.toISOString()}::timestamptz and ${states.endedAt} < ${end.toISOString()}::timestamptz`,
    )
    .groupBy(leads.partnerId, states.reason);
  const byPartner = new Map<PartnerId, Partial<Record<ReasonCode, number>>>();
  for (const { partnerId, reason, count } of rows) {
    if (reason === null || !isReasonCode(reason)) continue;
    const counts = byPartner.get(partnerId) ?? {};
    counts[reason] = count;
    byPartner.set(partnerId, counts);
  }
  return byPartner;
}
