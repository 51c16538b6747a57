import type { ProgramId } from "@leadback/db";
import { type ReasonCode, reasonCatalogue, reasonCodes } from "@leadback/scoring";
import { type SQL, sql } from "drizzle-orm";

/** What is older has been told by a digest, or is no news any more. */
const freshHours = 72;

/** Ends that can be undone by the partner: what was wrong or missing can be put right. */
const correctableReasons: readonly ReasonCode[] = reasonCodes.filter((code) =>
  ["on_correction", "on_answer"].includes(reasonCatalogue[code].recycle.rule),
);

/**
 * What has happened to partners' leads in the last days, cannot wait for the digest and still holds: rows of
 * `happening_id, lead_id, partner_id, happened_at, kind`. A backfilled history is no news.
 */
export function happenings(programId: ProgramId, asOf: Date): SQL {
  const until = sql`${asOf.toISOString()}::timestamptz`;
  const since = sql`${until} - interval '${sql.raw(String(freshHours))} hours'`;
  const reasons = sql.join(
    correctableReasons.map((code) => sql`${code}`),
    sql`, `,
  );
  return sql`
    select e.id as happening_id, e.lead_id, l.partner_id, e.occurred_at as happened_at,
      case e.type when 'won' then 'won' when 'information_requested' then 'information_needed'
        when 'disqualified' then 'ended' else 'received' end as kind
    from lead_events e join leads l on l.program_id = e.program_id and l.id = e.lead_id
    where e.program_id = ${programId} and e.occurred_at > ${since} and e.occurred_at <= ${until}
      and e.recorded_at <= ${until} and not e.is_backfilled and l.erased_at is null
      and (e.type = 'submitted'
        or (e.type = 'won' and l.stage = 'won')
        or (e.type = 'information_requested' and cardinality(l.requested_fields) > 0)
        or (e.type = 'disqualified' and l.stage = 'disqualified' and l.reason in (${reasons})))
    union all
    select d.id, d.lead_id, d.partner_id, d.closed_at, 'dispute_answered'
    from disputes d join leads l on l.program_id = d.program_id and l.id = d.lead_id
    where d.program_id = ${programId} and d.state in ('upheld', 'overturned')
      and d.closed_at > ${since} and d.closed_at <= ${until} and l.erased_at is null`;
}
