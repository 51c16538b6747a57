import type { PartnerId, Transaction } from "@leadback/db";
import type { QuantileEstimate } from "@leadback/scoring";
import { type SQL, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import type { Period } from "../metrics/measure-leads.ts";
import { medianWait } from "../metrics/median-wait.ts";

const hourMs = 3_600_000;

/** How long partners wait until they are told what became of their leads. */
export interface OutcomeDelay {
  /** Leads that were qualified, disqualified, won or lost in the period, each step once. */
  outcomes: number;
  told: number;
  /** Not told yet. */
  waiting: number;
  /** In hours of the clock, those who wait counted as waiting. */
  medianHours: QuantileEstimate;
}

/** From one outcome to the first letter or notice that told of it; null while there is none. */
export interface OutcomeWait {
  partnerId: PartnerId;
  occurredAt: Date;
  toldAt: Date | null;
}

/**
 * What happened to leads in a period, and when its partner was told: by the notice that named it, or by the first digest
 * that counted it, whichever left first. Written to the outbox is not told, nor is what bounced; a backfilled history is no news.
 */
export async function readOutcomeWaits(
  transaction: Transaction,
  { programId, now }: Pick<OperationContext, "programId" | "now">,
  { from, to }: Period,
  partnerIds: readonly PartnerId[] | null,
): Promise<OutcomeWait[]> {
  const at = (instant: Date) => sql`${instant.toISOString()}::timestamptz`;
  const ofPartners = (column: SQL) =>
    partnerIds === null ? sql`` : sql`and ${column} = any(${`{${partnerIds.join(",")}}`}::uuid[])`;
  const rows = await transaction.execute<{ partnerId: PartnerId; occurred: string; told: string | null }>(sql`
    with left_house as (
      select t.id, t.partner_id, t.digest_id, min(v.at) as at
      from deliveries t join delivery_events v on v.program_id = t.program_id and v.delivery_id = t.id
      where t.program_id = ${programId} and t.cadence <> 'test' and t.updated_at >= ${at(from)}
        and t.state in ('accepted', 'delayed', 'delivered', 'complained') and t.transport is distinct from 'outbox'
        and v.to_state in ('accepted', 'delayed', 'delivered') and v.at <= ${at(now)} ${ofPartners(sql`t.partner_id`)}
      group by t.id, t.partner_id, t.digest_id
    ), digested as (
      select g.partner_id, g.cutoff_at, g.period_end, min(left_house.at) as at
      from left_house join digests g on g.program_id = ${programId} and g.id = left_house.digest_id
      group by g.partner_id, g.cutoff_at, g.period_end
    ), noticed as (
      select i.happening_id, min(left_house.at) as at
      from left_house join notice_items i on i.program_id = ${programId} and i.delivery_id = left_house.id
      group by i.happening_id
    )
    select l.partner_id as "partnerId", (extract(epoch from e.occurred_at) * 1000)::text as occurred,
      (extract(epoch from least(noticed.at, (
        select min(digested.at) from digested
        where digested.partner_id = l.partner_id and digested.cutoff_at >= e.recorded_at and digested.period_end > e.occurred_at
      ))) * 1000)::text as told
    from lead_events e
    join leads l on l.program_id = e.program_id and l.id = e.lead_id
    left join noticed on noticed.happening_id = e.id
    where e.program_id = ${programId} and e.type in ('qualified', 'disqualified', 'won', 'lost')
      and e.occurred_at >= ${at(from)} and e.occurred_at < ${at(to)} and e.recorded_at <= ${at(now)}
      and not e.is_backfilled ${ofPartners(sql`l.partner_id`)}`);
  return rows.map(({ partnerId, occurred, told }) => ({
    partnerId,
    occurredAt: new Date(Number(occurred)),
    toldAt: told === null ? null : new Date(Number(told)),
  }));
}

export function outcomeDelay(waits: readonly OutcomeWait[], now: Date): OutcomeDelay {
  const told = waits.filter(({ toldAt }) => toldAt !== null).length;
  return {
    outcomes: waits.length,
    told,
    waiting: waits.length - told,
    medianHours: medianWait(
      waits.map(({ occurredAt, toldAt }) => ({
        time: Math.max(0, ((toldAt ?? now).getTime() - occurredAt.getTime()) / hourMs),
        event: toldAt !== null,
      })),
    ),
  };
}
