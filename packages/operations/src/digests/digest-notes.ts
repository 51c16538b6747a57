import { type DigestNoteId, digestNotes, type PartnerId, type UserId } from "@leadback/db";
import { lintSentence, locales } from "@leadback/scoring";
import { and, desc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { answerLocale, type OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { plainText } from "../leads/lead-submission.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { lockPartner } from "../partners/lock-partner.ts";
import { reachOf } from "../people/reach.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";

export const digestNoteText = plainText(300);

export const digestNoteInput = z.strictObject({
  text: digestNoteText,
  locale: z.enum(locales).optional(),
  partnerId: z.uuid("Give a partner's id.").optional(),
});

export const listDigestNotesInput = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

export type DigestNoteView = ReturnType<typeof viewNote>;
const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** Adds a note to the next letter of one partner, or of every partner of whoever writes it. */
export async function writeDigestNote(
  context: OperationContext,
  input: z.input<typeof digestNoteInput>,
): Promise<DigestNoteView> {
  const { text, locale, partnerId } = parseInput(digestNoteInput, input);
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "Notes in letters are the programme's.");
  await refuseUnfit(context, text);
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const id = partnerId as PartnerId | undefined;
    if (id !== undefined) await lockPartner(transaction, context, id);
    const [row] = await transaction
      .insert(digestNotes)
      .values({
        programId: context.programId,
        id: newId<DigestNoteId>(context.now),
        partnerId: id ?? null,
        managerId: id === undefined ? managerOf(context) : null,
        text,
        locale: locale ?? program.locale,
        createdAt: context.now,
        createdBy: `${context.actor.kind}:${context.actor.id}`,
      })
      .returning();
    if (row === undefined) throw new Error("The note was not written.");
    await recordAudit(
      transaction,
      context,
      "digest_note.written",
      { kind: "digest_note", id: row.id },
      { partnerId: id ?? null },
    );
    return viewNote(row);
  });
}

/** Notes that have not been taken back, newest first. */
export async function listDigestNotes(
  context: OperationContext,
  input: z.input<typeof listDigestNotesInput>,
): Promise<{ data: DigestNoteView[]; nextCursor: string | null }> {
  const { cursor, limit } = parseInput(listDigestNotesInput, input);
  const after = cursor === undefined ? undefined : decodeCursor(context, cursorSchema, cursor);
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select()
      .from(digestNotes)
      .where(
        and(
          visibleNotes(context),
          after === undefined
            ? undefined
            : sql`(${digestNotes.createdAt}, ${digestNotes.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
        ),
      )
      .orderBy(desc(digestNotes.createdAt), desc(digestNotes.id))
      .limit(limit + 1),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map(viewNote),
    nextCursor:
      rows.length > limit && last ? encodeCursor(context, [last.createdAt.toISOString(), last.id]) : null,
  };
}

/** Takes a note back; letters that are frozen keep it. */
export async function withdrawDigestNote(context: OperationContext, noteId: DigestNoteId): Promise<void> {
  await context.database.inProgram(context.programId, async (transaction) => {
    const withdrawn = await transaction
      .update(digestNotes)
      .set({ withdrawnAt: context.now })
      .where(and(visibleNotes(context), eq(digestNotes.id, noteId)))
      .returning({ id: digestNotes.id });
    if (withdrawn.length === 0) throw new OperationError("not_found", "There is no such note.");
    await recordAudit(transaction, context, "digest_note.withdrawn", { kind: "digest_note", id: noteId });
  });
}

/** A note leaves as it was written: it names nobody. */
export async function refuseUnfit(context: OperationContext, text: string, pointer = "/text"): Promise<void> {
  const program = await context.database.inProgram(context.programId, (transaction) =>
    getProgram(transaction, context.programId),
  );
  const { ok, problems } = lintSentence({ sentence: text, locale: answerLocale(context, program) });
  if (ok) return;
  throw new OperationError("invalid_input", "This cannot stand in a letter; nothing was saved.", {
    problems: problems.map(({ message }) => ({ pointer, detail: message })),
  });
}

/** Notes to partners in reach; a manager of some sees those to all of them too. */
function visibleNotes({ programId, actor }: OperationContext): SQL | undefined {
  const reach = reachOf(actor);
  const isCurrent = and(eq(digestNotes.programId, programId), isNull(digestNotes.withdrawnAt));
  if (reach === null) return isCurrent;
  return and(
    isCurrent,
    or(
      reach.length === 0 ? undefined : sql`${digestNotes.partnerId} in ${reach}`,
      actor.partnerId === undefined ? eq(digestNotes.managerId, actor.id as UserId) : sql`false`,
    ),
  );
}

/** A manager with partners of its own writes to these alone. */
function managerOf({ actor }: OperationContext): UserId | null {
  return actor.managedPartnerIds === undefined ? null : (actor.id as UserId);
}

function viewNote(row: typeof digestNotes.$inferSelect) {
  return {
    id: row.id,
    partnerId: row.partnerId,
    text: row.text,
    locale: row.locale,
    createdAt: row.createdAt.toISOString(),
  };
}
