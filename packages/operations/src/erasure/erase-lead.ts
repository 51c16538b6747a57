import { createHash } from "node:crypto";
import { erasures, eventText, type LeadId, leads, type ProgramId, type Transaction } from "@leadback/db";
import { and, eq, isNotNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { appendFact, type LeadRow } from "../leads/append-fact.ts";
import { drawRefs, formatRef } from "../leads/draw-refs.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { announce } from "../webhooks/announce.ts";
import { emptyLead } from "./empty-lead.ts";
import { eraseFromLetters, type PurgedLetter } from "./erase-from-letters.ts";

type Erasure = typeof erasures.$inferSelect;

/**
 * Removes a lead's personal data everywhere, within the transaction of the caller. What is counted stays; who had
 * received what is written down first.
 */
export async function eraseLead(
  transaction: Transaction,
  context: OperationContext,
  erasure: Erasure,
): Promise<PurgedLetter[]> {
  const { programId, now } = context;
  const { leadId } = erasure;
  const program = await getProgram(transaction, programId);
  const [lead] = await transaction
    .select()
    .from(leads)
    .where(and(eq(leads.programId, programId), eq(leads.id, leadId)))
    .for("update");
  if (lead === undefined) throw new Error("A lead whose erasure was requested is not there.");
  const sentences = await readSentences(transaction, programId, leadId);
  const { letters, ...ofLetters } = await eraseFromLetters(transaction, context, erasure.id, {
    partnerId: lead.partnerId,
    leadId,
    ref: formatRef(lead.ref),
    sentences,
  });
  const counts = { ...(await emptyLead({ transaction, programId, leadId, now })), ...ofLetters };
  const [ref = lead.ref] = await drawRefs(transaction, 1, Math.random);
  await appendFact(transaction, context, program, lead, {
    fact: { type: "erased", occurredAt: now, recordedAt: now, isBackfilled: false, data: {} },
    beside: { ...withoutWords(programId, lead), ref },
  });
  const { partnerId } = lead;
  const about = { leadId, partnerId, erasedAt: now.toISOString() };
  // Whoever had the lead from us erases it too: the partner hears of it here, and in its next letter.
  await announce(transaction, context, () => [{ type: "lead.erased", partnerId, leadId, data: about }]);
  await transaction
    .update(erasures)
    .set({ state: "done", finishedAt: now, counts })
    .where(and(eq(erasures.programId, programId), eq(erasures.id, erasure.id)));
  await recordAudit(transaction, context, "lead.erased", { kind: "lead", id: leadId }, counts);
  return letters;
}

async function readSentences(
  transaction: Transaction,
  programId: ProgramId,
  leadId: LeadId,
): Promise<string[]> {
  const rows = await transaction
    .select({ sentence: eventText.sentence })
    .from(eventText)
    .where(
      and(eq(eventText.programId, programId), eq(eventText.leadId, leadId), isNotNull(eventText.sentence)),
    );
  return rows.flatMap(({ sentence }) => sentence ?? []);
}

/** The columns of the lead itself that describe its company. The sender's own id stays recognisable, not readable. */
function withoutWords(programId: ProgramId, { externalId }: LeadRow) {
  return {
    externalId: externalId === null ? null : erasedExternalId(programId, externalId),
    industry: null,
    employees: null,
    annualRevenueCents: null,
    annualRevenueCurrency: null,
    country: null,
    region: null,
    city: null,
    introductionStatedBy: null,
  };
}

/** What stands in the place of the sender's own id, so that the same row of a file does not bring the lead back. */
export function erasedExternalId(programId: ProgramId, externalId: string): string {
  return `erased:${createHash("sha256").update(`${programId}\0${externalId}`).digest("base64url")}`;
}
