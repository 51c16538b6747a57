import { disputes, messages } from "@leadback/db";
import { and, asc, eq, isNull, lt } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { recordAudit } from "../record-audit.ts";
import { adminOf } from "./inbox-owner.ts";

const batch = 500;

/**
 * Hands to an admin what nobody has answered in time, disputes included; one that waits for its partner is not late.
 * For the worker. Says how many.
 */
export async function escalateMessages(context: OperationContext): Promise<number> {
  return context.database.inProgram(context.programId, async (transaction) => {
    const late = await transaction
      .select({ message: messages, closedById: disputes.closedById })
      .from(messages)
      .leftJoin(disputes, and(eq(disputes.programId, messages.programId), eq(disputes.id, messages.id)))
      .where(
        and(
          eq(messages.programId, context.programId),
          isNull(messages.answeredAt),
          isNull(messages.escalatedAt),
          isNull(disputes.informationAskedAt),
          lt(messages.dueAt, context.now),
        ),
      )
      .orderBy(asc(messages.dueAt), asc(messages.id))
      .limit(batch)
      .for("update", { of: messages, skipLocked: true });
    for (const { message, closedById } of late) {
      const ownerId = (await adminOf(transaction, context, closedById)) ?? message.ownerId;
      await transaction
        .update(messages)
        .set({ escalatedAt: context.now, ownerId })
        .where(and(eq(messages.programId, context.programId), eq(messages.id, message.id)));
      await recordAudit(transaction, context, "message.escalated", { kind: "message", id: message.id });
    }
    return late.length;
  });
}
