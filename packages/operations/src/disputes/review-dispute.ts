import { disputes, messages } from "@leadback/db";
import { addBusinessHours, businessHoursBetween } from "@leadback/scoring";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { writeMessage } from "../inbox/write-message.ts";
import { noteText } from "../leads/lead-submission.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { lockOpenDispute, refuseOwnEnd } from "./lock-dispute.ts";
import { type DisputeId, type DisputeView, readDispute } from "./view-dispute.ts";

export const reviewDisputeInput = z.strictObject({ informationAsked: noteText.optional() });
export const informDisputeInput = z.strictObject({ text: noteText });

/** Takes a dispute under review; what is asked of the partner stops our clock, and after ten days without it the dispute. */
export async function reviewDispute(
  context: OperationContext,
  disputeId: DisputeId,
  input: z.input<typeof reviewDisputeInput>,
): Promise<DisputeView> {
  const { informationAsked } = parseInput(reviewDisputeInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const dispute = await lockOpenDispute(transaction, context, disputeId);
    refuseOwnEnd(context, dispute);
    const asks = informationAsked !== undefined;
    if (asks && dispute.informationAskedAt !== null)
      throw new OperationError(
        "conflict",
        "We wait for an answer of the partner already; nothing was saved.",
      );
    await transaction
      .update(disputes)
      .set({
        state: "under_review",
        reviewStartedAt: dispute.reviewStartedAt ?? context.now,
        reviewerId: context.actor.id,
        ...(asks ? { informationAsked, informationAskedAt: context.now } : {}),
      })
      .where(and(eq(disputes.programId, context.programId), eq(disputes.id, disputeId)));
    const action = asks ? "dispute.information_requested" : "dispute.review_started";
    await recordAudit(transaction, context, action, { kind: "dispute", id: disputeId });
    return readDispute(transaction, context, disputeId);
  });
}

/** What the partner was asked for: our clock goes on from here. */
export async function informDispute(
  context: OperationContext,
  disputeId: DisputeId,
  input: z.input<typeof informDisputeInput>,
): Promise<DisputeView> {
  const { text } = parseInput(informDisputeInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const dispute = await lockOpenDispute(transaction, context, disputeId);
    const { informationAskedAt } = dispute;
    if (informationAskedAt === null) {
      throw new OperationError(
        "conflict",
        "Nothing was asked about this dispute. Send what is new to POST /v1/messages.",
      );
    }
    const program = await getProgram(transaction, context.programId);
    const [message] = await transaction
      .select({ dueAt: messages.dueAt })
      .from(messages)
      .where(and(eq(messages.programId, context.programId), eq(messages.id, disputeId)));
    const year = informationAskedAt.getUTCFullYear();
    const calendar = businessCalendar(program, year - 1, context.now.getUTCFullYear() + 1);
    const waited = businessHoursBetween(informationAskedAt.getTime(), context.now.getTime(), calendar);
    const dueAt = addBusinessHours((message?.dueAt ?? context.now).getTime(), waited, calendar);
    await transaction
      .update(messages)
      .set({ dueAt: new Date(dueAt) })
      .where(and(eq(messages.programId, context.programId), eq(messages.id, disputeId)));
    await transaction
      .update(disputes)
      .set({ informationAskedAt: null })
      .where(and(eq(disputes.programId, context.programId), eq(disputes.id, disputeId)));
    const { partnerId, leadId } = dispute;
    await writeMessage(transaction, context, { kind: "information", partnerId, leadId, text });
    await recordAudit(transaction, context, "dispute.information_given", { kind: "dispute", id: disputeId });
    return readDispute(transaction, context, disputeId);
  });
}
