import type { Database, ProgramId } from "@leadback/db";

const letterWeeks = 8;

/** One reader for each partner. */
export async function fillReaders(owner: Database, programId: ProgramId): Promise<void> {
  await owner.global.execute(`insert into partner_contacts
    (program_id, id, partner_id, email, name, receives_digest, created_at)
    select program_id, overlay(id::text placing '00000001' from 1)::uuid, id, external_id || '@partner.example', name, true, created_at
    from partners where program_id = '${programId}'`);
}

/** The events and sentences of leads that were filled in, so that they add up to the leads' rows. */
export async function fillHistories(
  owner: Database,
  programId: ProgramId,
  { from, to }: { from: number; to: number },
): Promise<void> {
  await owner.global.execute("set session_replication_role = replica; set maintenance_work_mem = '512MB'");
  const indexes = await owner.global.execute<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
    where tablename in ('lead_events', 'event_text') and indexname not in (select conname from pg_constraint)`,
  );
  for (const { name } of indexes) await owner.global.execute(`drop index ${name}`);
  await owner.global.execute(`with steps as (
      select lead.id, step.* from leads as lead, lateral (
        select 1 as rank, 'submitted' as type, submitted_at as at, 0 as n, jsonb_build_object('partnerId', partner_id, 'channel', channel) as data
        union all select 2, 'accepted', submitted_at, 0, '{}'
        union all select 3, 'attempted', first_attempt_at, n, '{"channel":"phone"}' from generate_series(1, attempts) as n
        union all select 4, decision, decided_at, 0, case when decision = 'disqualified' then jsonb_build_object('reason', reason, 'hasSentence', true) else '{}' end where decision is not null
        union all select 5, stage, coalesce(won_at, lost_at), 0, case when stage = 'won' then jsonb_build_object('amountCents', amount_cents, 'currency', currency, 'hasSentence', true)
          else jsonb_build_object('reason', reason, 'hasSentence', true) end where stage in ('won', 'lost')
      ) as step
      where program_id = '${programId}' and lead.id between ${leadId(from)} and ${leadId(to - 1)}
    ), numbered as (
      select *, row_number() over (partition by id order by rank, n) as sequence from steps
    )
    insert into lead_events (program_id, id, lead_id, sequence, type, occurred_at, recorded_at, actor_kind, actor_id, is_backfilled, data)
    select '${programId}', overlay(id::text placing lpad(to_hex(sequence), 4, '0') from 10)::uuid, id, sequence, type, at, at,
      'user', 'bench', false, data
    from numbered`);
  await owner.global.execute(`insert into event_text (program_id, event_id, lead_id, sentence)
    select program_id, id, lead_id, case type when 'disqualified' then 'They asked us to come back once the new site has opened.' else 'The buyer was in the first talk and knew what the product is for.' end
    from lead_events where program_id = '${programId}' and type in ('qualified', 'disqualified', 'won', 'lost')
      and lead_id between ${leadId(from)} and ${leadId(to - 1)}`);
  for (const { definition } of indexes) await owner.global.execute(definition);
  await owner.global.execute("vacuum analyze lead_events, event_text, leads");
}

/** Copies the letters of one week into the weeks before it: what a partner has been told already. */
export async function fillEarlierLetters(owner: Database, programId: ProgramId): Promise<void> {
  await owner.global.execute("set session_replication_role = replica");
  for (let weeks = 1; weeks < letterWeeks; weeks += 1) {
    const moved = (column: string) => `${column} - interval '${weeks} weeks'`;
    await owner.global.execute(`insert into digests (program_id, id, partner_id, cadence, period_start_local, revision, period_start, period_end,
        zone, cutoff_at, edition, template_version, snapshot, reported, restated, coached_reason, frozen_at)
      select program_id, ${older("id", weeks)}, partner_id, cadence, period_start_local - 7 * ${weeks}, revision, ${moved("period_start")}, ${moved("period_end")},
        zone, ${moved("cutoff_at")}, edition, template_version, snapshot, reported, restated, coached_reason, ${moved("frozen_at")}
      from digests where program_id = '${programId}' and id::text not like '0000000_-%'`);
    await owner.global.execute(`insert into deliveries (program_id, id, partner_id, recipient_id, cadence, period_start_local, revision, digest_id, state, due_at,
        recipient_hash, created_at, updated_at)
      select program_id, ${older("id", weeks)}, partner_id, recipient_id, cadence, period_start_local - 7 * ${weeks}, revision, ${older("digest_id", weeks)}, 'delivered', ${moved("due_at")},
        recipient_hash, created_at, updated_at
      from deliveries where program_id = '${programId}' and digest_id is not null and id::text not like '0000000_-%'`);
  }
  await owner.global.execute("vacuum analyze digests, deliveries");
}

function older(column: string, weeks: number): string {
  return `overlay(${column}::text placing '0000000${weeks}' from 1)::uuid`;
}

function leadId(number: number): string {
  return `'01900000-0000-7000-8000-${number.toString(16).padStart(12, "0")}'`;
}
