import { type PartnerId, partners, recognitions } from "@leadback/db";
import { and, asc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { readLeads } from "../metrics/read-leads.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { readPartner } from "../partners/get-partner.ts";
import { getProgram } from "../programs/program.ts";
import { readOwnReasons } from "../reasons/own-reasons.ts";
import { recordAudit } from "../record-audit.ts";
import { earnedBy } from "./earned.ts";

export const consentInput = z.strictObject({ isPublic: z.boolean() });
export type RecognitionView = ReturnType<typeof viewRecognition>;

/** Gives every partner that is with us what it has earned and does not have yet. For the worker. Says how many were given. */
export async function recognizePartners(context: OperationContext): Promise<number> {
  const { programId, now, database } = context;
  const active = await database.inProgram(programId, (transaction) =>
    transaction
      .select({ id: partners.id, createdAt: partners.createdAt })
      .from(partners)
      .where(
        and(eq(partners.programId, programId), isNull(partners.archivedAt), isNull(partners.offboardedAt)),
      )
      .orderBy(asc(partners.id)),
  );
  let given = 0;
  for (const { id: partnerId, createdAt } of active) {
    given += await database.inProgram(programId, async (transaction) => {
      const program = await getProgram(transaction, programId);
      const leads = await readLeads(transaction, programId, partnerId);
      const firstYear = (leads[0]?.submittedAt ?? now).getUTCFullYear() - 1;
      const earned = earnedBy(createdAt, leads, {
        settings: program.settings,
        earlierPromises: program.earlierPromises,
        calendar: businessCalendar(program, firstYear, now.getUTCFullYear() + 1),
        own: await readOwnReasons(transaction, context),
        now,
      });
      if (earned.length === 0) return 0;
      const added = await transaction
        .insert(recognitions)
        .values(earned.map((one) => ({ programId, partnerId, ...one, recordedAt: now })))
        .onConflictDoNothing()
        .returning({ code: recognitions.code });
      if (added.length > 0) {
        const codes = added.map(({ code }) => code).toSorted();
        await recordAudit(
          transaction,
          context,
          "partner.recognized",
          { kind: "partner", id: partnerId },
          { codes },
        );
      }
      return added.length;
    });
  }
  return given;
}

/** What a partner has reached, oldest first; a few a year at most. */
export async function listRecognitions(
  context: OperationContext,
  partnerId: PartnerId,
): Promise<{ data: RecognitionView[] }> {
  return context.database.inProgram(context.programId, async (transaction) => {
    await readPartner(transaction, context, partnerId);
    const rows = await transaction
      .select()
      .from(recognitions)
      .where(and(eq(recognitions.programId, context.programId), eq(recognitions.partnerId, partnerId)))
      .orderBy(asc(recognitions.reachedAt), asc(recognitions.code));
    return { data: rows.map(viewRecognition) };
  });
}

/** Whether it may be spoken of in public: only where the partner says so, and until it says otherwise. */
export async function consentToMention(
  context: OperationContext,
  partnerId: PartnerId,
  code: string,
  input: z.input<typeof consentInput>,
): Promise<RecognitionView> {
  const { isPublic } = parseInput(consentInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    await readPartner(transaction, context, partnerId);
    const [row] = await transaction
      .update(recognitions)
      .set({
        publicConsentAt: isPublic ? context.now : null,
        publicConsentBy: isPublic ? `${context.actor.kind}:${context.actor.id}` : null,
      })
      .where(
        and(
          eq(recognitions.programId, context.programId),
          eq(recognitions.partnerId, partnerId),
          eq(recognitions.code, code),
        ),
      )
      .returning();
    if (row === undefined) throw new OperationError("not_found", "There is no such recognition.");
    const action = isPublic ? "recognition.consented" : "recognition.consent_withdrawn";
    await recordAudit(transaction, context, action, { kind: "partner", id: partnerId }, { code });
    return viewRecognition(row);
  });
}

function viewRecognition(row: typeof recognitions.$inferSelect) {
  return {
    code: row.code,
    reachedAt: row.reachedAt.toISOString(),
    evidence: row.evidence,
    isPublic: row.publicConsentAt !== null,
    publicConsentAt: row.publicConsentAt?.toISOString() ?? null,
  };
}
