import type { Database, ProgramId } from "@leadback/db";

const leadsPerStatement = 10_000;
/** How each table of a lead is copied: its own id, and the columns that hold an id of another row. */
const copies: readonly { table: string; of: string; fresh: Readonly<Record<string, string>> }[] = [
  {
    table: "leads",
    of: "id",
    fresh: { id: idOf("lead"), ref: "'Z' || upper(lpad(to_hex(i), 5, '0'))" },
  },
  { table: "lead_company", of: "lead_id", fresh: { lead_id: idOf("lead") } },
  { table: "lead_contacts", of: "lead_id", fresh: { lead_id: idOf("lead"), id: idOf("contact") } },
  { table: "lead_person", of: "lead_id", fresh: { lead_id: idOf("lead"), contact_id: idOf("contact") } },
  {
    table: "lead_identities",
    of: "lead_id",
    fresh: { lead_id: idOf("lead"), value_hash: "md5(i::text) || value_hash" },
  },
  { table: "lead_events", of: "lead_id", fresh: { lead_id: idOf("lead"), id: idOf("event") } },
  { table: "lead_scores", of: "lead_id", fresh: { lead_id: idOf("lead") } },
  { table: "audit_entries", of: "subject_id", fresh: { subject_id: idOf("lead"), id: idOf("audit") } },
];

/** Copies one lead of the API, with everything that was stored for it, until there are so many. */
export async function fillHistory(owner: Database, programId: ProgramId, until: number): Promise<void> {
  const [sample] = await owner.global.execute<{ id: string; count: number }>(
    `select (select id from leads where program_id = '${programId}' order by id limit 1) as id,
      (select count(*)::int from leads where program_id = '${programId}') as count`,
  );
  if (sample === undefined) throw new Error("There is no lead to copy.");
  for (let first = sample.count; first < until; first += leadsPerStatement) {
    const last = Math.min(until, first + leadsPerStatement) - 1;
    for (const { table, of, fresh } of copies) {
      const values = Object.entries(fresh).map(([column, value]) => `'${column}', ${value}`);
      await owner.global.execute(
        `insert into ${table} select (jsonb_populate_record(${table}, jsonb_build_object(${values.join(", ")}))).*
        from ${table}, generate_series(${first}, ${last}) as i
        where program_id = '${programId}' and ${of} = '${sample.id}'`,
      );
    }
  }
  await owner.global.execute("analyze");
}

function idOf(kind: string): string {
  return `overlay(md5('${kind}' || i) placing '7' from 13 for 1)::uuid`;
}
