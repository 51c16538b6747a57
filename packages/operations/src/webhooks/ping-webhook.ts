import type { WebhookMessageId } from "@leadback/db";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { recordAudit } from "../record-audit.ts";
import { lockWebhook } from "./find-webhook.ts";
import { refuseStopped } from "./refuse-stopped.ts";
import type { WebhookDeliveryView } from "./view-delivery.ts";
import { webhookPayload } from "./webhook-payload.ts";
import { writeDelivery } from "./write-delivery.ts";

/** Sends an endpoint something harmless, whatever events it listens to. */
export async function pingWebhook(
  context: OperationContext,
  webhookId: string,
): Promise<WebhookDeliveryView> {
  const { programId, now } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const webhook = await lockWebhook(transaction, context, webhookId);
    refuseStopped(webhook);
    const delivery = await writeDelivery(transaction, context, {
      webhookId: webhook.id,
      messageId: newId<WebhookMessageId>(now),
      type: "webhook.ping",
      payload: webhookPayload("webhook.ping", now, { webhookId: webhook.id }),
    });
    await recordAudit(transaction, context, "webhook.pinged", { kind: "webhook", id: webhook.id });
    return delivery;
  });
}
