import {
  type CoachingSessionId,
  coachingKinds,
  coachingSessions,
  type LeadId,
  leads,
  type PartnerId,
  type Transaction,
} from "@leadback/db";
import { reasonCodes } from "@leadback/scoring";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { contentTag, refuseUnseen, type SeenContent } from "../content-tag.ts";
import type { OperationContext } from "../context.ts";
import { definedFields } from "../defined-fields.ts";
import { leadNotFound } from "../leads/get-lead.ts";
import { noteText, plainText } from "../leads/lead-submission.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { type ListOfPartnerInput, listOfPartner, listOfPartnerInput } from "../partners/list-of-partner.ts";
import { lockPartner } from "../partners/lock-partner.ts";
import { recordAudit } from "../record-audit.ts";

const instant = z.iso.datetime({
  offset: true,
  error: "Give an instant, for example 2026-11-09T14:30:00Z.",
});
const webAddress = z
  .url({ protocol: /^https$/, error: "Give an address that begins with https://." })
  .max(2_000);

export const coachingInput = z.strictObject({
  kind: z.enum(coachingKinds, { error: `Choose one of: ${coachingKinds.join(", ")}.` }),
  heldAt: instant,
  reason: z.enum(reasonCodes).optional(),
  leadId: z.uuid("Give a lead's id.").optional(),
  participants: z.array(plainText(120)).min(1, "Say who took part.").max(20),
  summary: noteText,
  recordingUrl: webAddress.optional(),
  recordingConsent: z
    .strictObject({
      givenBy: z.array(plainText(120)).min(1, "Say who agreed.").max(20),
      givenAt: instant,
      source: plainText(200),
    })
    .optional(),
});

/** What is left out stays as it is; `null` removes it. */
export const correctCoachingInput = coachingInput
  .extend({
    reason: coachingInput.shape.reason.nullable(),
    leadId: coachingInput.shape.leadId.nullable(),
    recordingUrl: coachingInput.shape.recordingUrl.nullable(),
    recordingConsent: coachingInput.shape.recordingConsent.nullable(),
  })
  .partial();

export const listCoachingInput = listOfPartnerInput;

export type CoachingInput = z.input<typeof coachingInput>;
export type CorrectCoachingInput = z.input<typeof correctCoachingInput>;
export type CoachingView = ReturnType<typeof viewSession>;
const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** Puts a session on record. A call is kept only where those who were recorded have agreed before. */
export async function recordCoaching(
  context: OperationContext,
  partnerId: PartnerId,
  input: CoachingInput,
): Promise<CoachingView> {
  const session = parseInput(coachingInput, input);
  refuseImpossible(session, context.now);
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "Sessions are recorded by the programme.");
  return context.database.inProgram(context.programId, async (transaction) => {
    await lockPartner(transaction, context, partnerId);
    const leadId =
      session.leadId === undefined ? null : await leadOf(transaction, context, partnerId, session.leadId);
    const [row] = await transaction
      .insert(coachingSessions)
      .values({
        programId: context.programId,
        id: newId<CoachingSessionId>(context.now),
        partnerId,
        kind: session.kind,
        heldAt: new Date(session.heldAt),
        reason: session.reason ?? null,
        leadId,
        participants: session.participants,
        summary: session.summary,
        recordingUrl: session.recordingUrl ?? null,
        recordingConsent: session.recordingConsent ?? null,
        createdAt: context.now,
        createdBy: `${context.actor.kind}:${context.actor.id}`,
      })
      .returning();
    if (row === undefined) throw new Error("The session was not written.");
    await recordAudit(
      transaction,
      context,
      "coaching.recorded",
      { kind: "coaching_session", id: row.id },
      { partnerId, kind: row.kind },
    );
    return viewSession(row);
  });
}

/** Puts right what is on record; the audit log says which parts were, and what it was about before. */
export async function correctCoaching(
  context: OperationContext,
  partnerId: PartnerId,
  sessionId: CoachingSessionId,
  input: CorrectCoachingInput,
  seen: SeenContent = {},
): Promise<CoachingView> {
  const changes = definedFields(parseInput(correctCoachingInput, input));
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "Sessions are corrected by the programme.");
  return context.database.inProgram(context.programId, async (transaction) => {
    await lockPartner(transaction, context, partnerId);
    const isIt = and(
      eq(coachingSessions.programId, context.programId),
      eq(coachingSessions.partnerId, partnerId),
      eq(coachingSessions.id, sessionId),
    );
    const [before] = await transaction.select().from(coachingSessions).where(isIt);
    if (before === undefined) throw new OperationError("not_found", "There is no such session.");
    refuseUnseen(tagOf(before), seen);
    const { heldAt = before.heldAt.toISOString(), leadId = before.leadId } = changes;
    refuseImpossible({ ...before, ...changes, heldAt }, context.now);
    const [row] = await transaction
      .update(coachingSessions)
      .set({
        ...changes,
        heldAt: new Date(heldAt),
        leadId: leadId === null ? null : await leadOf(transaction, context, partnerId, leadId),
        correctedAt: context.now,
        correctedBy: `${context.actor.kind}:${context.actor.id}`,
      })
      .where(isIt)
      .returning();
    if (row === undefined) throw new Error("The session was not written.");
    await recordAudit(
      transaction,
      context,
      "coaching.corrected",
      { kind: "coaching_session", id: sessionId },
      {
        partnerId,
        fields: Object.keys(changes),
        before: {
          kind: before.kind,
          heldAt: before.heldAt.toISOString(),
          reason: before.reason,
          leadId: before.leadId,
        },
      },
    );
    return viewSession(row);
  });
}

/** A partner's sessions, newest first. */
export function listCoaching(
  context: OperationContext,
  partnerId: PartnerId,
  input: ListOfPartnerInput,
): Promise<{ data: CoachingView[]; nextCursor: string | null }> {
  return listOfPartner(context, partnerId, input, {
    cursorSchema,
    read: (transaction, after, limit) =>
      transaction
        .select()
        .from(coachingSessions)
        .where(
          and(
            eq(coachingSessions.programId, context.programId),
            eq(coachingSessions.partnerId, partnerId),
            after &&
              sql`(${coachingSessions.heldAt}, ${coachingSessions.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
          ),
        )
        .orderBy(desc(coachingSessions.heldAt), desc(coachingSessions.id))
        .limit(limit),
    positionOf: ({ heldAt, id }) => [heldAt.toISOString(), id],
    view: (_transaction, rows) => rows.map(viewSession),
  });
}

async function leadOf(
  transaction: Transaction,
  { programId }: OperationContext,
  partnerId: PartnerId,
  leadId: string,
): Promise<LeadId> {
  const [lead] = await transaction
    .select({ id: leads.id })
    .from(leads)
    .where(
      and(eq(leads.programId, programId), eq(leads.partnerId, partnerId), eq(leads.id, leadId as LeadId)),
    );
  if (lead === undefined) throw leadNotFound();
  return lead.id;
}

interface JudgedSession {
  kind: (typeof coachingKinds)[number];
  heldAt: string;
  recordingUrl?: string | null | undefined;
  recordingConsent?: { givenAt: string } | null | undefined;
}

function refuseImpossible(session: JudgedSession, now: Date): void {
  const { heldAt, recordingUrl, recordingConsent, kind } = session;
  const problems = [
    ...(new Date(heldAt) > now ? [{ pointer: "/heldAt", detail: "It lies in the future." }] : []),
    ...(recordingUrl != null && kind !== "call_review"
      ? [
          {
            pointer: "/recordingUrl",
            detail: 'Only a session of the kind "call_review" is about a recording.',
          },
        ]
      : []),
    ...(recordingUrl != null && recordingConsent == null
      ? [{ pointer: "/recordingConsent", detail: "Say who agreed to the recording, when, and how you know." }]
      : []),
    ...(recordingConsent != null && new Date(recordingConsent.givenAt) > new Date(heldAt)
      ? [{ pointer: "/recordingConsent/givenAt", detail: "Consent comes before the session." }]
      : []),
  ];
  if (problems.length === 0) return;
  throw new OperationError("invalid_input", "The session cannot be recorded like this; nothing was saved.", {
    problems,
  });
}

function viewSession(row: typeof coachingSessions.$inferSelect) {
  return {
    id: row.id,
    partnerId: row.partnerId,
    kind: row.kind,
    heldAt: row.heldAt.toISOString(),
    reason: row.reason,
    leadId: row.leadId,
    participants: row.participants,
    summary: row.summary,
    recordingUrl: row.recordingUrl,
    recordingConsent: row.recordingConsent,
    createdAt: row.createdAt.toISOString(),
    correctedAt: row.correctedAt?.toISOString() ?? null,
    tag: tagOf(row),
  };
}

function tagOf(row: typeof coachingSessions.$inferSelect): string {
  const { kind, heldAt, reason, leadId, participants, summary, recordingUrl, recordingConsent } = row;
  return contentTag([
    kind,
    heldAt,
    reason,
    leadId,
    participants,
    summary,
    recordingUrl,
    recordingConsent === null
      ? null
      : [recordingConsent.givenBy, recordingConsent.givenAt, recordingConsent.source],
  ]);
}
