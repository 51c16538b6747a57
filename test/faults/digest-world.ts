import { connect, type Database } from "@leadback/db";
import {
  createPartner,
  createProgram,
  findProgramBySlug,
  type OperationContext,
  type Program,
  recordEvent,
  submitLead,
} from "@leadback/operations";

/** A Tuesday, an hour after the letters about 9 to 15 November are due in São Paulo. */
export const dueAt = new Date("2026-11-17T13:00:00Z");
const before = new Date("2026-10-01T12:00:00Z");
const sentAt = new Date("2026-11-10T14:00:00Z");
const askedAt = new Date("2026-11-17T12:00:00Z");

const addressOf = (index: number) => `leitor${index}@parceiro.example`;

/** Fills a database with one programme whose partners have one reader each, and one lead of which something was asked. */
export async function fillWorld(database: Database, ownerUrl: string, partners: number): Promise<Program> {
  const actor = { kind: "system", id: "faults" } as const;
  const base = { database, actor, now: before };
  const { id: programId } = await createProgram(base, { slug: "faults", name: "Programa Vértice" });
  const context: OperationContext = { ...base, programId };
  const partner = await createPartner(context, {
    name: "Parceira 0",
    contacts: [{ email: addressOf(0), name: "Ana" }],
  });
  const lead = await submitLead(
    { ...context, now: sentAt },
    { partnerId: partner.id, company: { name: "Empresa 0", employees: 40 } },
  );
  // After the cut-off of the digest: it says nothing of it, and a notice does.
  await recordEvent({ ...context, now: askedAt }, lead.id, {
    type: "information_requested",
    fields: ["contacts.phone"],
  });
  const owner = connect({ url: ownerUrl, maxConnections: 1 });
  try {
    await owner.global.execute(copies(partners - 1));
  } finally {
    await owner.close();
  }
  return findProgramBySlug(database, "faults");
}

/** The same partner, reader and lead again, so and so often; a thousand of them take a second and not a minute. */
function copies(count: number): string {
  return `
    create temp table copied as select n, gen_random_uuid() as partner, gen_random_uuid() as contact, gen_random_uuid() as lead
      from generate_series(1, ${count}) n;
    create temp table first_partner as select * from partners;
    create temp table first_contact as select * from partner_contacts;
    create temp table first_lead as select * from leads;
    create temp table first_event as select * from lead_events;
    create temp table first_company as select * from lead_company;
    insert into partners select (jsonb_populate_record(p, jsonb_build_object('id', partner, 'name', 'Parceira ' || n))).*
      from first_partner f join partners p on p.id = f.id, copied;
    insert into partner_contacts select (jsonb_populate_record(p, jsonb_build_object('id', contact, 'partner_id', partner, 'email', 'leitor' || n || '@parceiro.example'))).*
      from first_contact f join partner_contacts p on p.id = f.id, copied;
    insert into leads select (jsonb_populate_record(l, jsonb_build_object('id', lead, 'partner_id', partner, 'ref', lpad(to_hex(n), 6, 'G')))).*
      from first_lead f join leads l on l.id = f.id, copied;
    insert into lead_events select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'lead_id', lead))).*
      from first_event f join lead_events e on e.id = f.id, copied;
    insert into lead_company select (jsonb_populate_record(c, jsonb_build_object('lead_id', lead, 'name', 'Empresa ' || n))).*
      from first_company f join lead_company c on c.lead_id = f.lead_id, copied;
    analyze;`;
}
