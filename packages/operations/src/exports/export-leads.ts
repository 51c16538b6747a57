import {
  eventText,
  type LeadId,
  leadCompany,
  leadContacts,
  leadScores,
  leads,
  partners,
  type Transaction,
} from "@leadback/db";
import { locales } from "@leadback/scoring";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { localDate } from "../digests/digest-period.ts";
import { leadFilterInput, wantedLeads } from "../leads/list-leads.ts";
import { readContacts } from "../leads/read-contacts.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { byteOrderMark, csvDelimiter, csvLine } from "./csv-text.ts";
import { type ExportedLead, type ExportShape, exportColumns } from "./export-columns.ts";

export const exportLeadsInput = leadFilterInput.extend({
  locale: z.enum(locales, `Choose one of: ${locales.join(", ")}.`).optional(),
});

export interface LeadsExport {
  fileName: string;
  /** The file in pieces; read them in order, at any pace. */
  content: AsyncGenerator<string>;
}

const leadsPerPage = 1_000;
/** More columns than these would make a file that no import takes. */
const mostContacts = 20;
const mostAttributes = 60;

/**
 * The leads that the actor may see as a CSV, the oldest first, in pieces and in bounded memory. The columns are the fields
 * of an import: the file can be brought in again. Erased leads are not in it, and no cell is a formula.
 */
export async function exportLeads(
  context: OperationContext,
  input: z.input<typeof exportLeadsInput>,
): Promise<LeadsExport> {
  const { locale, ...filter } = parseInput(exportLeadsInput, input);
  const { database, programId } = context;
  const { program, shape } = await database.inProgram(programId, async (transaction) => {
    const program = await getProgram(transaction, programId);
    const shape = await shapeOf(transaction, context, filter, program.zone);
    const filters = Object.keys(filter).sort();
    await recordAudit(
      transaction,
      context,
      "leads.exported",
      { kind: "program", id: programId },
      { filters },
    );
    return { program, shape };
  });
  const delimiter = csvDelimiter(locale ?? program.locale);
  const columns = exportColumns(shape);
  async function* lines(): AsyncGenerator<string> {
    yield byteOrderMark +
      csvLine(
        columns.map(({ name }) => name),
        delimiter,
      );
    for await (const page of pages(context, filter, program.zone)) {
      yield page
        .map((lead) =>
          csvLine(
            columns.map(({ read }) => read(lead) ?? ""),
            delimiter,
          ),
        )
        .join("");
    }
  }
  return { fileName: `leads-${program.slug}-${localDate(context.now, program.zone)}.csv`, content: lines() };
}

type Filter = z.output<typeof leadFilterInput>;

/** How many contacts and which attributes the leads have: the columns that differ from file to file. */
async function shapeOf(
  transaction: Transaction,
  context: OperationContext,
  filter: Filter,
  zone: string,
): Promise<ExportShape> {
  const wanted = transaction
    .select({ id: leads.id })
    .from(leads)
    .innerJoin(partners, and(eq(partners.programId, leads.programId), eq(partners.id, leads.partnerId)))
    .leftJoin(leadCompany, and(eq(leadCompany.programId, leads.programId), eq(leadCompany.leadId, leads.id)))
    .where(wantedLeads(context, filter, zone));
  const [most] = await transaction
    .select({ position: sql<number | null>`max(${leadContacts.position})` })
    .from(leadContacts)
    .where(inArray(leadContacts.leadId, wanted));
  const attributes = await transaction
    .select({ name: sql<string>`jsonb_object_keys(${leadCompany.attributes})`.as("name") })
    .from(leadCompany)
    .where(and(inArray(leadCompany.leadId, wanted), sql`${leadCompany.attributes} <> '{}'`))
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .limit(mostAttributes);
  return {
    contacts: Math.min(mostContacts, Math.max(1, (most?.position ?? 0) + 1)),
    attributes: attributes.map(({ name }) => name),
  };
}

async function* pages(
  context: OperationContext,
  filter: Filter,
  zone: string,
): AsyncGenerator<ExportedLead[]> {
  for (let after: [Date, LeadId] | null = null; ; ) {
    const page: ExportedLead[] = await context.database.inProgram(context.programId, (transaction) =>
      readPage(transaction, context, filter, zone, after),
    );
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < leadsPerPage) return;
    after = [last.lead.submittedAt, last.lead.id];
  }
}

async function readPage(
  transaction: Transaction,
  context: OperationContext,
  filter: Filter,
  zone: string,
  after: [Date, LeadId] | null,
): Promise<ExportedLead[]> {
  const rows = await transaction
    .select({
      lead: leads,
      company: leadCompany,
      partner: { name: partners.name, externalId: partners.externalId },
      score: leadScores.score,
      grade: leadScores.grade,
    })
    .from(leads)
    .innerJoin(partners, and(eq(partners.programId, leads.programId), eq(partners.id, leads.partnerId)))
    .leftJoin(leadCompany, and(eq(leadCompany.programId, leads.programId), eq(leadCompany.leadId, leads.id)))
    .leftJoin(leadScores, and(eq(leadScores.programId, leads.programId), eq(leadScores.leadId, leads.id)))
    .where(
      and(
        wantedLeads(context, filter, zone),
        after === null
          ? undefined
          : sql`(${leads.submittedAt}, ${leads.id}) > (${after[0].toISOString()}::timestamptz, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(leads.submittedAt), asc(leads.id))
    .limit(leadsPerPage);
  const ids = rows.map(({ lead }) => lead.id);
  const people = await readContacts(transaction, context, ids);
  const sentences = await readSentences(transaction, ids);
  return rows.map((row) => ({
    ...row,
    contacts: people.get(row.lead.id) ?? [],
    sentence: sentences.get(row.lead.id) ?? null,
  }));
}

/** What the partner was told last. */
async function readSentences(transaction: Transaction, ids: LeadId[]): Promise<Map<LeadId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction
    .select({ leadId: eventText.leadId, sentence: eventText.sentence })
    .from(eventText)
    .where(and(inArray(eventText.leadId, ids), sql`${eventText.sentence} is not null`))
    .orderBy(asc(eventText.eventId));
  return new Map(rows.map(({ leadId, sentence }) => [leadId, sentence ?? ""]));
}
