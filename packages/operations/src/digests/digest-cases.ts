import { type DigestCaseId, digestCases } from "@leadback/db";
import { locales } from "@leadback/scoring";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { plainText } from "../leads/lead-submission.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { refuseUnfit } from "./digest-notes.ts";

const wordsMax = 80;

export const digestCaseInput = z.strictObject({
  text: plainText(700).refine((text) => text.split(/\s+/).length <= wordsMax, {
    error: `At most ${wordsMax} words.`,
  }),
  locale: z.enum(locales).optional(),
});

export const listDigestCasesInput = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

export type DigestCaseView = ReturnType<typeof viewCase>;
type CaseRow = typeof digestCases.$inferSelect;
const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** Writes a case down; letters tell it once somebody else has approved it. */
export async function writeDigestCase(
  context: OperationContext,
  input: z.input<typeof digestCaseInput>,
): Promise<DigestCaseView> {
  const { text, locale } = parseInput(digestCaseInput, input);
  await refuseUnfit(context, text);
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const [row] = await transaction
      .insert(digestCases)
      .values({
        programId: context.programId,
        id: newId<DigestCaseId>(context.now),
        text,
        locale: locale ?? program.locale,
        createdAt: context.now,
        createdBy: nameOf(context),
      })
      .returning();
    if (row === undefined) throw new Error("The case was not written.");
    await recordAudit(transaction, context, "digest_case.written", { kind: "digest_case", id: row.id });
    return viewCase(row);
  });
}

export async function listDigestCases(
  context: OperationContext,
  input: z.input<typeof listDigestCasesInput>,
): Promise<{ data: DigestCaseView[]; nextCursor: string | null }> {
  const { cursor, limit } = parseInput(listDigestCasesInput, input);
  const after = cursor === undefined ? undefined : decodeCursor(context, cursorSchema, cursor);
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select()
      .from(digestCases)
      .where(
        and(
          eq(digestCases.programId, context.programId),
          after === undefined
            ? undefined
            : sql`(${digestCases.createdAt}, ${digestCases.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
        ),
      )
      .orderBy(desc(digestCases.createdAt), desc(digestCases.id))
      .limit(limit + 1),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map(viewCase),
    nextCursor:
      rows.length > limit && last ? encodeCursor(context, [last.createdAt.toISOString(), last.id]) : null,
  };
}

/** Lets the next letters tell a case. Whoever wrote it cannot approve it; again is the same as once. */
export async function approveDigestCase(
  context: OperationContext,
  caseId: DigestCaseId,
): Promise<DigestCaseView> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const isIt = and(eq(digestCases.programId, context.programId), eq(digestCases.id, caseId));
    const [known] = await transaction.select().from(digestCases).where(isIt).for("update");
    if (known === undefined) throw new OperationError("not_found", "There is no such case.");
    if (known.approvedAt !== null) return viewCase(known);
    if (known.createdBy === nameOf(context))
      throw new OperationError("conflict", "Somebody else than its writer approves a case.");
    const [row] = await transaction
      .update(digestCases)
      .set({ approvedAt: context.now, approvedBy: nameOf(context) })
      .where(isIt)
      .returning();
    if (row === undefined) throw new Error("The case was not approved.");
    await recordAudit(transaction, context, "digest_case.approved", { kind: "digest_case", id: caseId });
    return viewCase(row);
  });
}

function nameOf({ actor }: OperationContext): string {
  return `${actor.kind}:${actor.id}`;
}

function viewCase(row: CaseRow) {
  return {
    id: row.id,
    text: row.text,
    locale: row.locale,
    createdAt: row.createdAt.toISOString(),
    approvedAt: row.approvedAt?.toISOString() ?? null,
  };
}
