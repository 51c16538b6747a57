import { webhookDeliveries, webhooks } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import { webhookEventsInput } from "./create-webhook.ts";
import { lockWebhook, viewWebhook, type WebhookView } from "./find-webhook.ts";
import { stopWebhook } from "./stop-webhook.ts";
import { checkWebhookUrl, type WebhookTargets, webhookUrlInput } from "./webhook-target.ts";

export const updateWebhookInput = z
  .strictObject({
    url: webhookUrlInput.optional(),
    events: webhookEventsInput.optional(),
    isEnabled: z.boolean().optional(),
  })
  .refine((changes) => Object.keys(changes).length > 0, "Name what is to change.");

/** Changes where an endpoint is, what it hears, and whether it hears at all. */
export async function updateWebhook(
  context: OperationContext,
  webhookId: string,
  input: z.input<typeof updateWebhookInput>,
  targets: WebhookTargets,
): Promise<WebhookView> {
  const { url, events, isEnabled } = parseInput(updateWebhookInput, input);
  const address = url === undefined ? undefined : checkWebhookUrl(url, targets);
  const { programId } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const webhook = await lockWebhook(transaction, context, webhookId);
    if (isEnabled === false && webhook.disabledAt === null)
      await stopWebhook(transaction, context, webhook, "wish");
    const isStarting = isEnabled === true && webhook.disabledAt !== null;
    const [changed] = await transaction
      .update(webhooks)
      .set({
        url: address ?? webhook.url,
        events: events ?? webhook.events,
        ...(isStarting ? { disabledAt: null, disabledBecause: null, failingSince: null } : {}),
      })
      .where(and(eq(webhooks.programId, programId), eq(webhooks.id, webhook.id)))
      .returning();
    const detail = { changed: Object.keys({ ...(url && { url }), ...(events && { events }) }), isEnabled };
    await recordAudit(transaction, context, "webhook.updated", { kind: "webhook", id: webhook.id }, detail);
    return viewWebhook(changed ?? webhook);
  });
}

/** Removes an endpoint with everything that was to be sent to it. */
export async function deleteWebhook(context: OperationContext, webhookId: string): Promise<void> {
  const { programId } = context;
  await context.database.inProgram(programId, async (transaction) => {
    const { id } = await lockWebhook(transaction, context, webhookId);
    await transaction
      .delete(webhookDeliveries)
      .where(and(eq(webhookDeliveries.programId, programId), eq(webhookDeliveries.webhookId, id)));
    await transaction.delete(webhooks).where(and(eq(webhooks.programId, programId), eq(webhooks.id, id)));
    await recordAudit(transaction, context, "webhook.deleted", { kind: "webhook", id });
  });
}
