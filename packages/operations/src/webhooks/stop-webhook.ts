import { type Transaction, type WebhookDisabledBecause, webhookDeliveries, webhooks } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import type { WebhookRow } from "./find-webhook.ts";

/** Sends nothing more to an endpoint. What still waited for it is closed; it can be replayed from the log. */
export async function stopWebhook(
  transaction: Transaction,
  { programId, now }: Pick<OperationContext, "programId" | "now">,
  { id }: WebhookRow,
  disabledBecause: WebhookDisabledBecause,
): Promise<void> {
  await transaction
    .update(webhooks)
    .set({ disabledAt: now, disabledBecause })
    .where(and(eq(webhooks.programId, programId), eq(webhooks.id, id)));
  await transaction
    .update(webhookDeliveries)
    .set({ state: "failed", finishedAt: now, nextAttemptAt: null })
    .where(
      and(
        eq(webhookDeliveries.programId, programId),
        eq(webhookDeliveries.webhookId, id),
        eq(webhookDeliveries.state, "pending"),
      ),
    );
}
