import { type DisputeState, disputes, messages, type Transaction } from "@leadback/db";
import { and, asc, eq, isNull, lt } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { recordAudit } from "../record-audit.ts";
import { lockOpenDispute, refuseOwnEnd } from "./lock-dispute.ts";
import { type DisputeId, type DisputeView, readDispute } from "./view-dispute.ts";

const dayMs = 86_400_000;
const expiryDays = 10;
const batch = 500;

/** The partner takes its dispute back: the end stands. Whoever ended the lead does not do that in the partner's name. */
export async function withdrawDispute(context: OperationContext, disputeId: DisputeId): Promise<DisputeView> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const dispute = await lockOpenDispute(transaction, context, disputeId);
    if (context.actor.partnerId === undefined) refuseOwnEnd(context, dispute);
    await closeUnanswered(transaction, context, disputeId, "withdrawn");
    await recordAudit(transaction, context, "dispute.withdrawn", { kind: "dispute", id: disputeId });
    return readDispute(transaction, context, disputeId);
  });
}

/** Closes disputes for which the partner has owed us information for ten days, and no others. For the worker. */
export async function expireDisputes(context: OperationContext): Promise<number> {
  const limit = new Date(context.now.getTime() - expiryDays * dayMs);
  return context.database.inProgram(context.programId, async (transaction) => {
    const owing = await transaction
      .select({ id: disputes.id })
      .from(disputes)
      .where(
        and(
          eq(disputes.programId, context.programId),
          isNull(disputes.closedAt),
          lt(disputes.informationAskedAt, limit),
        ),
      )
      .orderBy(asc(disputes.informationAskedAt), asc(disputes.id))
      .limit(batch)
      .for("update", { skipLocked: true });
    for (const { id } of owing) {
      await closeUnanswered(transaction, context, id, "expired");
      await recordAudit(transaction, context, "dispute.expired", { kind: "dispute", id });
    }
    return owing.length;
  });
}

async function closeUnanswered(
  transaction: Transaction,
  { programId, now }: OperationContext,
  disputeId: DisputeId,
  state: DisputeState,
): Promise<void> {
  await transaction
    .update(disputes)
    .set({ state, closedAt: now, informationAskedAt: null })
    .where(and(eq(disputes.programId, programId), eq(disputes.id, disputeId)));
  await transaction
    .update(messages)
    .set({ answeredAt: now })
    .where(and(eq(messages.programId, programId), eq(messages.id, disputeId)));
}
