import {
  type LeadPromise,
  leadCompany,
  leadScores,
  leads,
  type PartnerId,
  partners,
  slaBreaches,
} from "@leadback/db";
import { businessHoursBetween, isLive, liveStages } from "@leadback/scoring";
import { and, asc, eq, inArray, isNull, lt, lte, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { leadSummary, visibleLeads } from "../leads/get-lead.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram, type Program } from "../programs/program.ts";
import { proposeClosing, silentDays } from "./propose-closing.ts";

const dayMs = 86_400_000;

/** What is due first; or what to take up next: promises that are pressing, then everything else, the best first in both. */
export const ageingOrders = ["urgency", "queue"] as const;

/** A promise that falls due within so long comes before any score. */
const pressingMs = 4 * 3_600_000;

export const ageingInput = z.strictObject({
  partnerId: z.uuid().optional(),
  assignee: z.string().trim().min(1).max(100).optional(),
  stage: z.enum(liveStages).optional(),
  late: z.enum(["true", "false"]).optional(),
  proposed: z.enum(["true", "false"]).optional(),
  order: z.enum(ageingOrders).default("urgency"),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

const dueAtSchema = z.union([z.iso.datetime(), z.literal("infinity")]);
const cursorSchema = z.tuple([dueAtSchema, z.uuid()]);
/** Which promises were pressing is decided for the first page and kept, so that no lead changes its place between two. */
const queueCursorSchema = z.tuple([
  z.iso.datetime(),
  z.int().min(0).max(1),
  z.number(),
  dueAtSchema,
  z.uuid(),
]);
const urgency = sql`coalesce(${leads.nextDueAt}, 'infinity')`;
const worth = sql`-coalesce(${leadScores.score}, -1)`;

const empty = { leads: 0, late: 0, waitingForPartner: 0, unassigned: 0, proposedForClosing: 0 };

/** Every lead that is being worked, the one that is due first at the top, and how many there are at each stage. */
export async function listAgeing(context: OperationContext, input: z.input<typeof ageingInput>) {
  const filter = parseInput(ageingInput, input);
  const queue = filter.order === "queue" ? queueFrom(context, filter.cursor) : undefined;
  const position =
    queue?.position ?? (filter.cursor === undefined || queue ? undefined : after(context, filter.cursor));
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const order = [...(queue === undefined ? [] : [queue.tier, worth]), asc(urgency), asc(leads.id)];
    const isShown = and(
      visibleLeads(context),
      filter.stage === undefined ? inArray(leads.stage, [...liveStages]) : eq(leads.stage, filter.stage),
      filter.partnerId === undefined ? undefined : eq(leads.partnerId, asPartnerId(filter.partnerId)),
      filter.assignee === undefined ? undefined : eq(leads.assignedTo, filter.assignee),
      filter.late === undefined
        ? undefined
        : either(lt(leads.nextDueAt, context.now), filter.late === "true"),
      filter.proposed === undefined ? undefined : either(isSilent(context.now), filter.proposed === "true"),
    );
    const scored = and(eq(leadScores.programId, leads.programId), eq(leadScores.leadId, leads.id));
    const all = transaction.select({ id: leads.id }).from(leads).$dynamic();
    // Which leads are on the page is read from an index alone; what is shown of them only for those.
    const first = (queue === undefined ? all : all.leftJoin(leadScores, scored))
      .where(and(isShown, position))
      .orderBy(...order)
      .limit(filter.limit + 1)
      .as("first");
    const rows = await transaction
      .select({
        lead: leads,
        score: leadScores,
        partnerName: partners.name,
        companyName: leadCompany.name,
        breaches: sql<LeadPromise[]>`array(
          select ${slaBreaches.promise} from ${slaBreaches}
          where ${slaBreaches.programId} = ${leads.programId} and ${slaBreaches.leadId} = ${leads.id}
          order by 1)`,
      })
      .from(first)
      .innerJoin(leads, and(eq(leads.programId, context.programId), eq(leads.id, first.id)))
      .innerJoin(partners, and(eq(partners.programId, leads.programId), eq(partners.id, leads.partnerId)))
      .leftJoin(
        leadCompany,
        and(eq(leadCompany.programId, leads.programId), eq(leadCompany.leadId, leads.id)),
      )
      .leftJoin(leadScores, scored)
      .orderBy(...order);
    const stages = await transaction
      .select({
        stage: leads.stage,
        leads: count(sql`true`),
        late: count(lt(leads.nextDueAt, context.now)),
        waitingForPartner: count(sql`cardinality(${leads.requestedFields}) > 0`),
        unassigned: count(isNull(leads.assignedTo)),
        proposedForClosing: count(isSilent(context.now)),
      })
      .from(leads)
      .where(isShown)
      .groupBy(leads.stage);
    const page = rows.slice(0, filter.limit);
    const last = page.at(-1);
    const dueAt = last?.lead.nextDueAt?.toISOString() ?? "infinity";
    return {
      asOf: context.now.toISOString(),
      stages: liveStages.map((stage) => ({ ...empty, ...stages.find((one) => one.stage === stage), stage })),
      data: page.map((row) => ({
        ...leadSummary(row.lead, row.partnerName, row.score),
        companyName: row.companyName,
        ageing: ageingOf(row.lead, program, context.now),
        breaches: row.breaches,
      })),
      nextCursor:
        rows.length > page.length && last
          ? encodeCursor(
              context,
              queue === undefined
                ? [dueAt, last.lead.id]
                : [
                    queue.horizon,
                    isDueBefore(last.lead, queue.horizon) ? 0 : 1,
                    -(last.score?.score ?? -1),
                    dueAt,
                    last.lead.id,
                  ],
            )
          : null,
    };
  });
}

function ageingOf(lead: typeof leads.$inferSelect, program: Program, now: Date) {
  const { nextDueAt } = lead;
  const since = (at: Date) => Math.max(0, Math.round(((now.getTime() - at.getTime()) / dayMs) * 10) / 10);
  return {
    ageDays: since(lead.submittedAt),
    silentDays: since(lead.lastEventAt),
    businessHoursLeft: nextDueAt === null ? null : hoursUntil(nextDueAt, program, now),
    isLate: nextDueAt !== null && nextDueAt < now,
    isPressing: isDueBefore(lead, horizonAt(now)),
    isWaitingForPartner: isLive(lead.stage) && lead.requestedFields.length > 0,
    proposedClosing: proposeClosing(lead, now),
  };
}

function hoursUntil(dueAt: Date, program: Program, now: Date): number {
  const years = [dueAt, now].map((at) => at.getUTCFullYear());
  const calendar = businessCalendar(program, Math.min(...years) - 1, Math.max(...years) + 1);
  return Math.round(businessHoursBetween(now.getTime(), dueAt.getTime(), calendar) * 10) / 10;
}

function isSilent(now: Date): SQL {
  return lte(leads.lastEventAt, new Date(now.getTime() - silentDays * dayMs));
}

function either(condition: SQL, isWanted: boolean): SQL {
  return isWanted ? condition : sql`(${condition}) is not true`;
}

function count(condition: SQL): SQL<number> {
  return sql<number>`(count(*) filter (where ${condition}))::int`;
}

function after(context: OperationContext, cursor: string): SQL {
  const [dueAt, id] = decodeCursor(context, cursorSchema, cursor);
  return sql`(${urgency}, ${leads.id}) > (${dueAt}::timestamptz, ${id}::uuid)`;
}

function queueFrom(context: OperationContext, cursor: string | undefined) {
  const tierAt = (horizon: string) =>
    sql`case when ${leads.nextDueAt} < ${horizon}::timestamptz then 0 else 1 end`;
  if (cursor === undefined) {
    const horizon = horizonAt(context.now);
    return { horizon, tier: tierAt(horizon), position: undefined };
  }
  const [horizon, tier, value, dueAt, id] = decodeCursor(context, queueCursorSchema, cursor);
  const key = sql`(${tierAt(horizon)}, ${worth}, ${urgency}, ${leads.id})`;
  const position = sql`${key} > (${tier}::int, ${value}::float8, ${dueAt}::timestamptz, ${id}::uuid)`;
  return { horizon, tier: tierAt(horizon), position };
}

function horizonAt(now: Date): string {
  return new Date(now.getTime() + pressingMs).toISOString();
}

function isDueBefore({ nextDueAt }: typeof leads.$inferSelect, horizon: string): boolean {
  return nextDueAt !== null && nextDueAt < new Date(horizon);
}

/** Safe: used to compare with, never trusted to name a partner. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}
