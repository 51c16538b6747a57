import { type Transaction, type WebhookDeliveryId, webhookDeliveries } from "@leadback/db";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { viewDelivery, type WebhookDeliveryView } from "./view-delivery.ts";

type Wanted = Pick<
  typeof webhookDeliveries.$inferInsert,
  "webhookId" | "messageId" | "type" | "leadId" | "payload" | "replayOf"
>;

/** Adds one delivery that is due now. */
export async function writeDelivery(
  transaction: Transaction,
  { programId, now }: Pick<OperationContext, "programId" | "now">,
  wanted: Wanted,
): Promise<WebhookDeliveryView> {
  const id = newId<WebhookDeliveryId>(now);
  const [delivery] = await transaction
    .insert(webhookDeliveries)
    .values({ programId, id, ...wanted, state: "pending", createdAt: now, nextAttemptAt: now })
    .returning();
  if (delivery === undefined) throw new Error("A delivery that was just written is not there.");
  return viewDelivery(delivery, []);
}
