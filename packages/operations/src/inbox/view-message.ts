import { disputes, leads, messages, partners, type Transaction } from "@leadback/db";
import { and, eq, type SQL } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { formatRef } from "../leads/draw-refs.ts";
import { OperationError } from "../operation-error.ts";
import { withinReach } from "../people/reach.ts";

export type MessageRow = typeof messages.$inferSelect;
export type MessageView = ReturnType<typeof viewMessage>;

/** What an actor may see of the inbox: everything of the programme, or what is about its partners. */
export function visibleMessages({
  programId,
  actor,
}: Pick<OperationContext, "programId" | "actor">): SQL | undefined {
  return and(eq(messages.programId, programId), withinReach(actor, messages.partnerId));
}

export function messageNotFound(): OperationError {
  return new OperationError("not_found", "There is no such message.");
}

/** Messages with what a reader needs beside them. The caller adds condition, order and limit. */
export function selectMessages(transaction: Transaction) {
  return transaction
    .select({
      message: messages,
      partnerName: partners.name,
      leadRef: leads.ref,
      disputeState: disputes.state,
    })
    .from(messages)
    .innerJoin(partners, and(eq(partners.programId, messages.programId), eq(partners.id, messages.partnerId)))
    .leftJoin(leads, and(eq(leads.programId, messages.programId), eq(leads.id, messages.leadId)))
    .leftJoin(disputes, and(eq(disputes.programId, messages.programId), eq(disputes.id, messages.id)))
    .$dynamic();
}

export type SelectedMessage = Awaited<ReturnType<typeof selectMessages>>[number];

/** Who answers is ours to know: a partner sees the promise and the answer. */
export function viewMessage(
  { actor, now }: Pick<OperationContext, "actor" | "now">,
  { message, partnerName, leadRef, disputeState }: SelectedMessage,
) {
  const isPartner = actor.partnerId !== undefined;
  return {
    id: message.id,
    kind: message.kind,
    state: message.answeredAt === null ? ("open" as const) : ("closed" as const),
    partnerId: message.partnerId,
    partnerName,
    leadId: message.leadId,
    leadRef: leadRef === null ? null : formatRef(leadRef),
    text: message.text,
    sentAt: message.sentAt.toISOString(),
    dueAt: message.dueAt.toISOString(),
    isOverdue: message.answeredAt === null && message.dueAt < now,
    ownerId: isPartner ? null : message.ownerId,
    escalatedAt: isPartner ? null : (message.escalatedAt?.toISOString() ?? null),
    answeredAt: message.answeredAt?.toISOString() ?? null,
    answer: message.answer,
    resolution: message.resolution,
    weDid: message.weDid,
    disputeState,
  };
}

export async function readMessage(
  transaction: Transaction,
  context: OperationContext,
  messageId: MessageRow["id"],
): Promise<MessageView> {
  const [row] = await selectMessages(transaction).where(
    and(visibleMessages(context), eq(messages.id, messageId)),
  );
  if (row === undefined) throw messageNotFound();
  return viewMessage(context, row);
}
