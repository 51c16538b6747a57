import type { Database, PartnerId, ProgramId } from "@leadback/db";

const leadsPerStatement = 250_000;
export const partnerCount = 1_000;
/** Safe: `fillPartners` gives it to the first of them. */
export const firstPartnerId = "00000000-0000-7000-8000-000000000000" as PartnerId;
export const firstDay = "2023-11-20";

/** Partners of very different sizes, managed by twenty people, in five channels. */
export async function fillPartners(
  owner: Database,
  programId: ProgramId,
  partners = partnerCount,
): Promise<void> {
  await owner.global.execute(`insert into partners
    (program_id, id, external_id, name, type, tier, region, stage, cadence, manager_id, created_at)
    select '${programId}', ${partnerId("i")}, 'p' || i, 'Partner ' || lpad(i::text, 4, '0'),
      (array['referral', 'reseller', 'agency', 'distributor'])[1 + i % 4], 'tier ' || i % 3, 'region ' || i % 27,
      'management_support', 'weekly', 'manager ' || i % 20, '${firstDay}'
    from generate_series(0, ${partners - 1}) as i`);
}

export interface LeadRange {
  /** Their numbers, the last one left out. */
  from: number;
  to: number;
  /** When they were sent, evenly. */
  since?: Date;
  before?: Date;
  /** Up to when it is known what became of them. */
  until: Date;
  partners?: number;
}

/**
 * Leads of three years up to `until`, without their events: what a comparison reads. Answers take a median of some
 * hours; about a half is disqualified, a tenth won; what was sent in the last days mostly waits still.
 */
export async function fillLeads(
  owner: Database,
  programId: ProgramId,
  { partners = partnerCount, since = new Date(firstDay), ...range }: LeadRange,
  onProgress: (written: number) => void,
): Promise<void> {
  const indexes = await owner.global.execute<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
    where tablename = 'leads' and indexname not in (select conname from pg_constraint)`,
  );
  // Foreign keys are known to hold, and indexes are quicker built at once: neither is what is measured.
  await owner.global.execute("set session_replication_role = replica; set maintenance_work_mem = '512MB'");
  for (const { name } of indexes) await owner.global.execute(`drop index ${name}`);
  for (let first = range.from; first < range.to; first += leadsPerStatement) {
    const last = Math.min(range.to, first + leadsPerStatement) - 1;
    await owner.global.execute(leadsBetween(programId, { first, last }, { ...range, partners, since }));
    onProgress(last + 1);
  }
  for (const { definition } of indexes) await owner.global.execute(definition);
}

function leadsBetween(
  programId: ProgramId,
  { first, last }: { first: number; last: number },
  { from, to, since, until, before = until, partners }: LeadRange & { since: Date; partners: number },
): string {
  return `with drawn as (
      select i, floor(${partners} * random() ^ 1.5)::int as partner, random() as answer, random() as decision,
        random() as ending, random() as why, random() as quality, 1 + floor(5 * random())::int as channel,
        timestamptz '${since.toISOString()}' + (i - ${from})::float8 / ${to - from} * (timestamptz '${before.toISOString()}' - timestamptz '${since.toISOString()}') as submitted_at
      from generate_series(${first}, ${last}) as i
    ), answered as (
      select *, case when answer > 0.003 then submitted_at + interval '1 hour' * (-12 * ln(answer) * (0.3 + partner % 7 * 0.2)) end as first_attempt_at,
        submitted_at + interval '1 day' * (2 + 20 * decision) as decided_at,
        submitted_at + interval '1 day' * (20 + 90 * ending) as ended_at
      from drawn
    ), lived as (
      select *, case when first_attempt_at < '${until.toISOString()}' then first_attempt_at end as attempted_at,
        case when decision < 0.9 and first_attempt_at is not null and decided_at < '${until.toISOString()}' then decided_at end as known_at,
        quality < 0.25 + partner % 11 * 0.02 as is_good
      from answered
    ), closed as (
      select *, known_at is not null and is_good and ended_at < '${until.toISOString()}' and ending < 0.7 as is_closed from lived
    )
    insert into leads (program_id, id, ref, partner_id, channel, version, stage, submitted_at, accepted_at, qualified_at,
      disqualified_at, won_at, lost_at, decision, decided_at, decision_reason, first_attempt_at, attempts, clock_pauses,
      reason, secondary_reasons, is_legacy_end, is_end_undated, is_backfilled, amount_cents, currency, last_event_at,
      grade_at_submission, duplicate_verdict)
    select '${programId}', ${leadId("i")}, upper(lpad(to_hex(i), 6, '0')), ${partnerId("partner")},
      (array['site', 'event', 'referral', 'campaign', 'portal'])[channel], 4,
      case when known_at is null then 'accepted' when not is_good then 'disqualified' when not is_closed then 'qualified'
        when ending < 0.3 then 'won' else 'lost' end,
      submitted_at, submitted_at, case when is_good then known_at end, case when not is_good then known_at end,
      case when is_closed and ending < 0.3 then ended_at end, case when is_closed and ending >= 0.3 then ended_at end,
      case when known_at is null then null when is_good then 'qualified' else 'disqualified' end, known_at,
      case when not is_good and known_at is not null then ${reason} end, attempted_at,
      case when attempted_at is null then 0 else 1 + floor(8 * ending)::int end, '[]',
      case when known_at is null then null when not is_good then ${reason} when is_closed and ending >= 0.3 then 'price_too_high' end,
      '{}', false, false, false, case when is_closed and ending < 0.3 then 100000 + i % 900000 end,
      case when is_closed and ending < 0.3 then 'BRL' end,
      greatest(submitted_at, attempted_at, known_at, case when is_closed then ended_at end),
      case when i % 50 = 0 then 'A1' else 'B2' end, 'new'
    from closed`;
}

const reason = `(array['fit_company_too_small', 'fit_industry', 'no_response', 'no_response', 'approach_not_interested', 'timing_no_priority',
  'budget_insufficient', 'data_invalid_contact', 'vendor_capacity'])[1 + floor(9 * why)::int]`;

function partnerId(expression: string): string {
  return `('00000000-0000-7000-8000-' || lpad(to_hex(${expression}), 12, '0'))::uuid`;
}

/** In the order in which they were sent, as ids are. */
function leadId(expression: string): string {
  return `('01900000-0000-7000-8000-' || lpad(to_hex(${expression}), 12, '0'))::uuid`;
}
