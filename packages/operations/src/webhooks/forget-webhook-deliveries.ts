import { webhookDeliveries } from "@leadback/db";
import { and, eq, isNotNull, lt, ne } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

const dayMs = 86_400_000;
const payloadDays = 30;
const logDays = 90;

/** Empties what was sent more than 30 days ago and removes what is 90 days old from the log. */
export async function forgetWebhookDeliveries({
  database,
  programId,
  now,
}: OperationContext): Promise<{ emptied: number; removed: number }> {
  const before = (days: number) => new Date(now.getTime() - days * dayMs);
  return database.inProgram(programId, async (transaction) => {
    const isFinished = and(
      eq(webhookDeliveries.programId, programId),
      ne(webhookDeliveries.state, "pending"),
    );
    const removed = await transaction
      .delete(webhookDeliveries)
      .where(and(isFinished, lt(webhookDeliveries.createdAt, before(logDays))))
      .returning({ id: webhookDeliveries.id });
    const emptied = await transaction
      .update(webhookDeliveries)
      .set({ payload: null })
      .where(
        and(
          isFinished,
          isNotNull(webhookDeliveries.payload),
          lt(webhookDeliveries.createdAt, before(payloadDays)),
        ),
      )
      .returning({ id: webhookDeliveries.id });
    return { emptied: emptied.length, removed: removed.length };
  });
}
