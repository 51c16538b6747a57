import { leadCompany, leadScores, leads, type PartnerId, partners } from "@leadback/db";
import { leadStages, reasonCodes } from "@leadback/scoring";
import { and, desc, eq, gte, ilike, lt, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor, foreignCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";
import { leadSummary, visibleLeads } from "./get-lead.ts";

const instant = z.union([z.iso.datetime({ offset: true }), z.iso.date()], {
  error: "Give a date (2026-11-09) or an instant (2026-11-09T12:00:00Z).",
});

export const leadSorts = ["-submittedAt", "-score"] as const;

export const listLeadsInput = z.strictObject({
  partnerId: z.uuid().optional(),
  stage: z.enum(leadStages).optional(),
  reason: z.enum(reasonCodes).optional(),
  channel: z.string().min(1).max(120).optional(),
  from: instant.optional(),
  to: instant.optional(),
  q: z.string().trim().min(1).max(100).optional(),
  sort: z.enum(leadSorts).default("-submittedAt"),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

export type ListLeadsInput = z.input<typeof listLeadsInput>;

/** Where a page ended: the sort that it belongs to, the value sorted by, and the lead. */
const cursorSchema = z.union([
  z.tuple([z.literal("-submittedAt"), z.iso.datetime(), z.uuid()]),
  z.tuple([z.literal("-score"), z.number(), z.uuid()]),
]);

/** A page of leads, newest or best first; `nextCursor` is null on the last one. */
export async function listLeads(context: OperationContext, input: ListLeadsInput) {
  const filter = parseInput(listLeadsInput, input);
  const sortKey =
    filter.sort === "-score" ? sql<number>`coalesce(${leadScores.score}, -1)` : leads.submittedAt;
  const conditions: (SQL | undefined)[] = [
    visibleLeads(context),
    filter.partnerId === undefined ? undefined : eq(leads.partnerId, asPartnerId(filter.partnerId)),
    filter.stage === undefined ? undefined : eq(leads.stage, filter.stage),
    filter.reason === undefined ? undefined : eq(leads.reason, filter.reason),
    filter.channel === undefined ? undefined : eq(leads.channel, filter.channel),
    filter.from === undefined ? undefined : gte(leads.submittedAt, new Date(filter.from)),
    filter.to === undefined ? undefined : lt(leads.submittedAt, new Date(filter.to)),
    filter.q === undefined ? undefined : matches(filter.q),
    filter.cursor === undefined ? undefined : after(context, filter.sort, sortKey, filter.cursor),
  ];
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select({ lead: leads, score: leadScores, partnerName: partners.name, companyName: leadCompany.name })
      .from(leads)
      .innerJoin(partners, and(eq(partners.programId, leads.programId), eq(partners.id, leads.partnerId)))
      .leftJoin(
        leadCompany,
        and(eq(leadCompany.programId, leads.programId), eq(leadCompany.leadId, leads.id)),
      )
      .leftJoin(leadScores, and(eq(leadScores.programId, leads.programId), eq(leadScores.leadId, leads.id)))
      .where(and(...conditions))
      .orderBy(desc(sortKey), desc(leads.id))
      .limit(filter.limit + 1),
  );
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1);
  const position =
    filter.sort === "-score" ? (last?.score?.score ?? -1) : (last?.lead.submittedAt.toISOString() ?? "");
  return {
    data: page.map((row) => ({
      ...leadSummary(row.lead, row.partnerName, row.score),
      companyName: row.companyName,
    })),
    nextCursor:
      rows.length > page.length && last ? encodeCursor(context, [filter.sort, position, last.lead.id]) : null,
  };
}

function after(
  context: OperationContext,
  sort: (typeof leadSorts)[number],
  sortKey: SQL | typeof leads.submittedAt,
  cursor: string,
): SQL {
  const [cursorSort, value, id] = decodeCursor(context, cursorSchema, cursor);
  if (cursorSort !== sort) throw foreignCursor();
  const position = typeof value === "number" ? sql`${value}::float8` : sql`${value}::timestamptz`;
  return sql`(${sortKey}, ${leads.id}) < (${position}, ${id}::uuid)`;
}

function matches(text: string): SQL | undefined {
  const pattern = `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
  const ref = text.replace(/[^0-9A-Za-z]/g, "").toUpperCase();
  return or(
    ilike(leadCompany.name, pattern),
    ilike(leadCompany.domain, pattern),
    eq(leads.externalId, text),
    ref.length === 6 ? eq(leads.ref, ref) : undefined,
  );
}

/** Safe: used to compare with, never trusted to name a partner. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}
