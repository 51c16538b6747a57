import { disputes, leads, messages, partners, type Transaction } from "@leadback/db";
import { and, eq, type SQL } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { formatRef } from "../leads/draw-refs.ts";
import { OperationError } from "../operation-error.ts";
import { withinReach } from "../people/reach.ts";

export type DisputeRow = typeof disputes.$inferSelect;
export type DisputeView = ReturnType<typeof viewDispute>;
export type DisputeId = DisputeRow["id"];

export function visibleDisputes({
  programId,
  actor,
}: Pick<OperationContext, "programId" | "actor">): SQL | undefined {
  return and(eq(disputes.programId, programId), withinReach(actor, disputes.partnerId));
}

export function disputeNotFound(): OperationError {
  return new OperationError("not_found", "There is no such dispute.");
}

/** Disputes with their words. The caller adds condition, order and limit. */
export function selectDisputes(transaction: Transaction) {
  return transaction
    .select({ dispute: disputes, message: messages, partnerName: partners.name, leadRef: leads.ref })
    .from(disputes)
    .innerJoin(messages, and(eq(messages.programId, disputes.programId), eq(messages.id, disputes.id)))
    .innerJoin(partners, and(eq(partners.programId, disputes.programId), eq(partners.id, disputes.partnerId)))
    .innerJoin(leads, and(eq(leads.programId, disputes.programId), eq(leads.id, disputes.leadId)))
    .$dynamic();
}

export type SelectedDispute = Awaited<ReturnType<typeof selectDisputes>>[number];

/** A partner sees what we promised, what we asked and what was decided; who decides is ours to know. */
export function viewDispute(
  { actor, now }: Pick<OperationContext, "actor" | "now">,
  { dispute, message, partnerName, leadRef }: SelectedDispute,
) {
  const isPartner = actor.partnerId !== undefined;
  const isOpen = dispute.closedAt === null;
  return {
    id: dispute.id,
    leadId: dispute.leadId,
    leadRef: formatRef(leadRef),
    partnerId: dispute.partnerId,
    partnerName,
    state: dispute.state,
    reason: dispute.counterReason,
    text: message.text,
    endReason: dispute.reason,
    openedAt: dispute.openedAt.toISOString(),
    dueAt: message.dueAt.toISOString(),
    isOverdue: isOpen && dispute.informationAskedAt === null && message.dueAt < now,
    informationAsked: dispute.informationAsked,
    informationAskedAt: dispute.informationAskedAt?.toISOString() ?? null,
    closedAt: dispute.closedAt?.toISOString() ?? null,
    answer: message.answer,
    newReason: dispute.newReason,
    newStage: dispute.newStage,
    ownerId: isPartner ? null : message.ownerId,
    reviewerId: isPartner ? null : dispute.reviewerId,
    closedBy: isPartner ? null : `${dispute.closedByKind}:${dispute.closedById}`,
    decidedBy: isPartner ? null : dispute.decidedBy,
    escalatedAt: isPartner ? null : (message.escalatedAt?.toISOString() ?? null),
  };
}

export async function readDispute(
  transaction: Transaction,
  context: OperationContext,
  disputeId: DisputeId,
): Promise<DisputeView> {
  const [row] = await selectDisputes(transaction).where(
    and(visibleDisputes(context), eq(disputes.id, disputeId)),
  );
  if (row === undefined) throw disputeNotFound();
  return viewDispute(context, row);
}
