import { eventText, type ImportId, imports, leadEvents, leads, type Transaction } from "@leadback/db";
import { and, asc, eq, gt, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { appendFact } from "../leads/append-fact.ts";
import { visibleLeads } from "../leads/get-lead.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { type ResolvedReason, reasonCode, resolveReason } from "../reasons/put-reason.ts";
import { recordAudit } from "../record-audit.ts";
import { firstReason } from "./first-reason.ts";
import { importNotFound } from "./import-view.ts";
import { readReasonText } from "./read-reason-text.ts";
import type { ReasonReview } from "./reason-review.ts";
import { refuseNarrowReach } from "./refuse-narrow-reach.ts";

export const importReviewInput = z.strictObject({
  cursor: z.string().max(2_000).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

/** The texts of an import from which no reason follows clearly, each once, with how many leads wait for it. */
export async function listImportReview(
  context: OperationContext,
  importId: ImportId,
  input: z.input<typeof importReviewInput>,
): Promise<{ data: ReasonReview[]; nextCursor: string | null }> {
  const { cursor, limit } = parseInput(importReviewInput, input);
  await refuseNarrowReach(context);
  const after = cursor === undefined ? undefined : decodeCursor(context, z.tuple([z.string()]), cursor)[0];
  const { database, programId } = context;
  return database.inProgram(programId, async (transaction) => {
    await refuseUnknown(transaction, importId);
    const { locale } = await getProgram(transaction, programId);
    const line = sql`(${leadEvents.data} -> 'classified' ->> 'line')::int`;
    const rows = await transaction
      .select({
        text: sql<string>`${eventText.privateNote}`,
        count: sql<number>`count(*)::int`,
        lines: sql<number[]>`(array_agg(${line} order by ${line}))[1:3]`,
      })
      .from(leads)
      .innerJoin(leadEvents, isTheirEnd(importId))
      .innerJoin(eventText, isItsText())
      .where(
        and(
          isWaiting(context),
          sql`${eventText.privateNote} is not null`,
          after === undefined ? undefined : gt(eventText.privateNote, after),
        ),
      )
      .groupBy(eventText.privateNote)
      .orderBy(asc(eventText.privateNote))
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      data: page.map(({ text, count, lines }) => {
        const { guesses, evidence } = readReasonText(text, locale);
        return { text, count, lines, guesses, evidence };
      }),
      nextCursor: rows.length <= limit || last === undefined ? null : encodeCursor(context, [last.text]),
    };
  });
}

export const settleReviewInput = z.strictObject({
  decisions: z
    .array(z.strictObject({ text: z.string().min(1).max(500), reason: reasonCode }))
    .min(1)
    .max(200, "At most 200 texts at once."),
});

export interface SettledReview {
  /** Leads that have their reason now. */
  settled: number;
  /** Leads with these texts that still wait: a request settles so many and no more. Send it again. */
  stillWaiting: number;
}

/** Many changes of one transaction hold back whoever works these leads. */
const settledAtOnce = 2_000;

/** Gives every lead of the import that waits with one of these texts its reason, as a change of reason dated now. */
export async function settleImportReview(
  context: OperationContext,
  importId: ImportId,
  input: z.input<typeof settleReviewInput>,
): Promise<SettledReview> {
  const { decisions } = parseInput(settleReviewInput, input);
  await refuseNarrowReach(context);
  const { database, programId } = context;
  return database.inProgram(programId, async (transaction) => {
    await refuseUnknown(transaction, importId);
    const program = await getProgram(transaction, programId);
    const reasonOf = new Map<string, ResolvedReason>();
    for (const [index, { text, reason }] of decisions.entries())
      reasonOf.set(text, await resolveReason(transaction, context, reason, `/decisions/${index}/reason`));
    const waiting = () =>
      transaction
        .select({ lead: leads, text: eventText.privateNote })
        .from(leads)
        .innerJoin(leadEvents, isTheirEnd(importId))
        .innerJoin(eventText, isItsText())
        .where(and(isWaiting(context), inArray(eventText.privateNote, [...reasonOf.keys()])));
    const rows = await waiting().orderBy(asc(leads.id)).limit(settledAtOnce).for("update", { of: leads });
    for (const { lead, text } of rows) {
      const reason = reasonOf.get(text ?? "");
      if (reason !== undefined)
        await appendFact(transaction, context, program, lead, { fact: firstReason(reason, context.now) });
    }
    const stillWaiting = rows.length < settledAtOnce ? 0 : (await waiting()).length;
    const settled = { settled: rows.length, stillWaiting };
    await recordAudit(transaction, context, "import.reviewed", { kind: "import", id: importId }, settled);
    return settled;
  });
}

async function refuseUnknown(transaction: Transaction, importId: ImportId): Promise<void> {
  const [row] = await transaction.select({ id: imports.id }).from(imports).where(eq(imports.id, importId));
  if (row === undefined) throw importNotFound();
}

function isTheirEnd(importId: ImportId): SQL | undefined {
  return and(
    eq(leadEvents.programId, leads.programId),
    eq(leadEvents.leadId, leads.id),
    eq(leadEvents.actorId, importId),
    sql`${leadEvents.data} ? 'classified'`,
  );
}

function isItsText(): SQL | undefined {
  return and(eq(eventText.programId, leadEvents.programId), eq(eventText.eventId, leadEvents.id));
}

function isWaiting(context: OperationContext): SQL | undefined {
  return and(visibleLeads(context), isNull(leads.reason), sql`${leads.stage} in ('disqualified', 'lost')`);
}
