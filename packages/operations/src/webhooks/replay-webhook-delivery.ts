import { type WebhookDeliveryId, webhookDeliveries } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { recordAudit } from "../record-audit.ts";
import { lockWebhook } from "./find-webhook.ts";
import { refuseStopped } from "./refuse-stopped.ts";
import type { WebhookDeliveryView } from "./view-delivery.ts";
import { writeDelivery } from "./write-delivery.ts";

/** Sends the same message once more, under the same message id, with all its tries before it. */
export async function replayWebhookDelivery(
  context: OperationContext,
  webhookId: string,
  deliveryId: string,
): Promise<WebhookDeliveryView> {
  const { programId } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const webhook = await lockWebhook(transaction, context, webhookId);
    const [delivery] = await transaction
      .select()
      .from(webhookDeliveries)
      .where(
        and(
          eq(webhookDeliveries.programId, programId),
          eq(webhookDeliveries.webhookId, webhook.id),
          eq(webhookDeliveries.id, asDeliveryId(deliveryId)),
        ),
      );
    if (delivery === undefined) throw new OperationError("not_found", "There is no such delivery.");
    refuseStopped(webhook);
    if (delivery.payload === null) {
      throw new OperationError(
        "conflict",
        "What this delivery said is not kept any more: its lead was erased, or it is older than 30 days.",
      );
    }
    const { id, messageId, type, leadId, payload } = delivery;
    const replay = await writeDelivery(transaction, context, {
      webhookId: webhook.id,
      messageId,
      type,
      leadId,
      payload,
      replayOf: id,
    });
    const subject = { kind: "webhook", id: webhook.id };
    await recordAudit(transaction, context, "webhook.replayed", subject, { deliveryId: id });
    return replay;
  });
}

/** Safe: the schema of the path has checked its form, and the look-up decides whether it is a delivery's. */
function asDeliveryId(id: string): WebhookDeliveryId {
  return id as WebhookDeliveryId;
}
