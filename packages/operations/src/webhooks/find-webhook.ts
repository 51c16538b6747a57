import { type Transaction, type WebhookId, webhooks } from "@leadback/db";
import { and, eq, type SQL } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { withinReach } from "../people/reach.ts";

export type WebhookRow = typeof webhooks.$inferSelect;

/** The endpoints that an actor may see: all of the programme, or its partner's own. */
export function visibleWebhooks({ programId, actor }: OperationContext): SQL | undefined {
  return and(eq(webhooks.programId, programId), withinReach(actor, webhooks.partnerId));
}

/** One of them, held until the transaction ends. */
export async function lockWebhook(
  transaction: Transaction,
  context: OperationContext,
  webhookId: string,
): Promise<WebhookRow> {
  const [webhook] = await transaction
    .select()
    .from(webhooks)
    .where(and(visibleWebhooks(context), eq(webhooks.id, asWebhookId(webhookId))))
    .for("update");
  if (webhook === undefined) throw webhookNotFound();
  return webhook;
}

export function webhookNotFound(): OperationError {
  return new OperationError("not_found", "There is no such webhook.");
}

/** Safe: the schema of the path has checked its form, and the look-up decides whether it is a webhook's. */
export function asWebhookId(id: string): WebhookId {
  return id as WebhookId;
}

/** An endpoint as it may be shown: never its secret. */
export function viewWebhook(webhook: WebhookRow) {
  return {
    id: webhook.id,
    url: webhook.url,
    events: webhook.events,
    partnerId: webhook.partnerId,
    isEnabled: webhook.disabledAt === null,
    disabledAt: webhook.disabledAt?.toISOString() ?? null,
    disabledBecause: webhook.disabledBecause,
    failingSince: webhook.failingSince?.toISOString() ?? null,
    previousSecretEndsAt: webhook.previousSecretEndsAt?.toISOString() ?? null,
    createdAt: webhook.createdAt.toISOString(),
  };
}

export type WebhookView = ReturnType<typeof viewWebhook>;
