import type { Database, ProgramId } from "@leadback/db";

/**
 * Gives every lead that is being worked a company, a score, dates on which our promises fall due and, one of twenty, to
 * `assignee`; ends what is open beyond `open`. The score with its explanation is the one of `sampleId`, as large as any.
 */
export async function fillDesk(
  owner: Database,
  programId: ProgramId,
  { open, assignee, sampleId, now }: { open: number; assignee: string; sampleId: string; now: Date },
): Promise<number> {
  const live = "stage in ('submitted', 'accepted', 'contacted', 'qualified')";
  await owner.global.execute(`update leads set stage = 'recycled' where program_id = '${programId}' and id in (
    select id from leads where program_id = '${programId}' and ${live} order by submitted_at offset ${open})`);
  await owner.global.execute(`update leads set
      assigned_to = case when ${draw(1)} < 0.05 then '${assignee}' end,
      next_due_at = case when decided_at is null and ${draw(2)} < 0.8
        then timestamptz '${now.toISOString()}' + interval '1 hour' * (400 * ${draw(3)} - 100) end
    where program_id = '${programId}' and ${live} and id <> '${sampleId}'`);
  await owner.global.execute(`insert into lead_company (program_id, lead_id, name, attributes)
    select program_id, id, 'Empresa ' || ref, '{}' from leads where program_id = '${programId}' and ${live}
    on conflict do nothing`);
  await owner.global.execute(`insert into lead_scores (program_id, lead_id, scored_at, rules_version, score, grade, detail)
    select leads.program_id, leads.id, scored_at, rules_version, round((100 * ${draw(4)})::numeric, 1), 'B2', detail
    from leads, lead_scores as sample
    where leads.program_id = '${programId}' and ${live} and sample.program_id = '${programId}' and sample.lead_id = '${sampleId}'
    on conflict do nothing`);
  await owner.global.execute("vacuum analyze");
  const [counted] = await owner.global.execute<{ open: number }>(
    `select count(*)::int as open from leads where program_id = '${programId}' and ${live}`,
  );
  return counted?.open ?? 0;
}

/** The same number from 0 to 1 for the same lead, whatever the run. */
function draw(which: number): string {
  return `((hashtextextended(leads.id::text, ${which}) & 1048575) / 1048576.0)`;
}
