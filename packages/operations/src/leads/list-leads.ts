import { leadCompany, leadScores, leads, type PartnerId, partners } from "@leadback/db";
import { leadStages, reasonCodes } from "@leadback/scoring";
import { and, asc, desc, eq, ilike, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor, foreignCursor } from "../cursor.ts";
import { dateOrInstant, startOf } from "../metrics/date-period.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { behindFigure, dateOf, figureFilters } from "./figure-filters.ts";
import { leadSummary, visibleLeads } from "./get-lead.ts";
import { readSentences } from "./read-sentences.ts";

/** Newest and best first, the longest silent and the most urgent first. */
export const leadSorts = ["-submittedAt", "submittedAt", "-score", "lastEventAt", "dueAt"] as const;
type LeadSort = (typeof leadSorts)[number];

/** Which leads: what lists and exports filter by. */
const leadFilterShape = {
  partnerId: z.uuid().optional(),
  stage: z.enum(leadStages).optional(),
  reason: z.enum(reasonCodes).optional(),
  channel: z.string().min(1).max(120).optional(),
  assignee: z.string().trim().min(1).max(100).optional(),
  from: dateOrInstant.optional(),
  to: dateOrInstant.optional(),
  ...figureFilters,
  externalId: z.string().trim().min(1).max(200).optional(),
  q: z.string().trim().min(1).max(100).optional(),
};
export const leadFilterInput = z.strictObject(leadFilterShape);

export const listLeadsInput = z.strictObject({
  ...leadFilterShape,
  sort: z.enum(leadSorts).default("-submittedAt"),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

export type ListLeadsInput = z.input<typeof listLeadsInput>;

/** Where a page ended: the sort that it belongs to, the value sorted by, and the lead. */
const cursorSchema = z.tuple([
  z.enum(leadSorts),
  z.union([z.iso.datetime(), z.number(), z.literal("infinity")]),
  z.uuid(),
]);

interface Order {
  key: SQL;
  isDescending: boolean;
  type: SQL;
  valueOf: (row: {
    lead: typeof leads.$inferSelect;
    score: typeof leadScores.$inferSelect | null;
  }) => string | number;
}

const instantType = sql.raw("timestamptz");

/** Every order ends with the id: no two leads share a place, so that pages neither repeat nor skip one. */
const orders: Record<LeadSort, Order> = {
  "-submittedAt": {
    key: sql`${leads.submittedAt}`,
    isDescending: true,
    type: instantType,
    valueOf: ({ lead }) => lead.submittedAt.toISOString(),
  },
  submittedAt: {
    key: sql`${leads.submittedAt}`,
    isDescending: false,
    type: instantType,
    valueOf: ({ lead }) => lead.submittedAt.toISOString(),
  },
  "-score": {
    key: sql`coalesce(${leadScores.score}, -1)`,
    isDescending: true,
    type: sql.raw("float8"),
    valueOf: ({ score }) => score?.score ?? -1,
  },
  lastEventAt: {
    key: sql`${leads.lastEventAt}`,
    isDescending: false,
    type: instantType,
    valueOf: ({ lead }) => lead.lastEventAt.toISOString(),
  },
  dueAt: {
    key: sql`coalesce(${leads.nextDueAt}, 'infinity')`,
    isDescending: false,
    type: instantType,
    valueOf: ({ lead }) => lead.nextDueAt?.toISOString() ?? "infinity",
  },
};

/** A page of leads in the order asked for; `nextCursor` is null on the last one. */
export async function listLeads(context: OperationContext, input: ListLeadsInput) {
  const filter = parseInput(listLeadsInput, input);
  const order = orders[filter.sort];
  const direction = order.isDescending ? desc : asc;
  const position = filter.cursor === undefined ? undefined : after(context, filter.sort, filter.cursor);
  const { rows, sentences } = await context.database.inProgram(context.programId, async (transaction) => {
    const { zone } = await getProgram(transaction, context.programId);
    const found = await transaction
      .select({ lead: leads, score: leadScores, partnerName: partners.name, companyName: leadCompany.name })
      .from(leads)
      .innerJoin(partners, and(eq(partners.programId, leads.programId), eq(partners.id, leads.partnerId)))
      .leftJoin(
        leadCompany,
        and(eq(leadCompany.programId, leads.programId), eq(leadCompany.leadId, leads.id)),
      )
      .leftJoin(leadScores, and(eq(leadScores.programId, leads.programId), eq(leadScores.leadId, leads.id)))
      .where(and(wantedLeads(context, filter, zone), position))
      .orderBy(direction(order.key), direction(leads.id))
      .limit(filter.limit + 1);
    const told = found.map(({ lead }) => lead);
    return { rows: found, sentences: await readSentences(transaction, context, told) };
  });
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1);
  return {
    data: page.map((row) => ({
      ...leadSummary(row.lead, row.partnerName, row.score),
      companyName: row.companyName,
      sentence: sentences.get(row.lead.id) ?? null,
    })),
    nextCursor:
      rows.length > page.length && last
        ? encodeCursor(context, [filter.sort, order.valueOf(last), last.lead.id])
        : null,
  };
}

/** The leads that a filter means, of those that the actor may see. `partners` and `leadCompany` must be joined. */
export function wantedLeads(
  context: OperationContext,
  filter: z.output<typeof leadFilterInput>,
  zone: string,
): SQL | undefined {
  return and(
    visibleLeads(context),
    filter.partnerId === undefined ? undefined : eq(leads.partnerId, asPartnerId(filter.partnerId)),
    filter.stage === undefined ? undefined : eq(leads.stage, filter.stage),
    filter.reason === undefined ? undefined : eq(leads.reason, filter.reason),
    filter.channel === undefined ? undefined : eq(leads.channel, filter.channel),
    filter.externalId === undefined ? undefined : eq(leads.externalId, filter.externalId),
    filter.assignee === undefined ? undefined : eq(leads.assignedTo, filter.assignee),
    ...datedWithin(filter, zone),
    ...behindFigure(filter),
    filter.q === undefined ? undefined : matches(filter.q),
  );
}

/** A date means the start of that day where the programme is. */
function datedWithin(filter: z.output<typeof leadFilterInput>, zone: string): (SQL | undefined)[] {
  const { from, to } = filter;
  const [start, end] = [from, to].map((text) => (text === undefined ? undefined : startOf(text, zone)));
  if (start !== undefined && end !== undefined && start > end) {
    throw new OperationError("invalid_input", "The period ends before it starts.", {
      problems: [{ pointer: "/to", detail: "Give a later date than `from`." }],
    });
  }
  return [
    start === undefined ? undefined : sql`${dateOf(filter)} >= ${start.toISOString()}`,
    end === undefined ? undefined : sql`${dateOf(filter)} < ${end.toISOString()}`,
  ];
}

function after(context: OperationContext, sort: LeadSort, cursor: string): SQL {
  const [cursorSort, value, id] = decodeCursor(context, cursorSchema, cursor);
  if (cursorSort !== sort) throw foreignCursor();
  const { key, isDescending, type } = orders[sort];
  const comparison = sql.raw(isDescending ? "<" : ">");
  return sql`(${key}, ${leads.id}) ${comparison} (${value}::${type}, ${id}::uuid)`;
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
