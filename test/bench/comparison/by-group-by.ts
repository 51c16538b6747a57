import type { Database, ProgramId } from "@leadback/db";

/** The figures of a comparison by plain GROUP BY over the leads; waiting times in hours of the clock, which is less work. */
export async function byGroupBy(owner: Database, programId: ProgramId, from: Date, to: Date): Promise<void> {
  const within = (column: string) =>
    `program_id = '${programId}' and ${column} >= '${from.toISOString()}' and ${column} < '${to.toISOString()}'`;
  const hours = "extract(epoch from first_attempt_at - submitted_at)::float8 / 3600";
  await owner.global.execute(`select partner_id, count(*) as submitted, count(*) filter (where stage = 'won') as won,
      percentile_cont(array[0.5, 0.9]) within group (order by ${hours}) as response
    from leads where ${within("submitted_at")} group by partner_id`);
  await owner.global.execute(`select partner_id, decision, decision_reason, count(*)
    from leads where ${within("decided_at")} group by partner_id, decision, decision_reason`);
  await owner.global.execute(`select partner_id, reason, count(*)
    from leads where reason is not null and ${within("coalesce(lost_at, disqualified_at)")} group by partner_id, reason`);
  await owner.global.execute(`select partner_id, currency, count(*), sum(amount_cents)
    from leads where ${within("won_at")} group by partner_id, currency`);
}
