import {
  insertRows,
  type LeadId,
  type PartnerId,
  type Transaction,
  type WebhookEventType,
  type WebhookMessageId,
  webhookDeliveries,
  webhooks,
} from "@leadback/db";
import { and, eq, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { webhookPayload } from "./webhook-payload.ts";

/** Something that other systems may hear about: ids, codes, numbers and instants that the partner may see too. */
export interface Happening {
  type: WebhookEventType;
  /** Whose endpoints hear of it beside the programme's; null: every partner's. */
  partnerId: PartnerId | null;
  leadId?: LeadId;
  data: Record<string, unknown>;
}

/** What is for the vendor alone. */
const programmeOnly = new Set<WebhookEventType>(["response_time.slower"]);

/**
 * Writes down, in the transaction of what happened, whom to tell: one delivery for each endpoint that listens. The
 * worker sends them. `happenings` is asked only where anybody listens at all.
 */
export async function announce(
  transaction: Transaction,
  { programId, now }: Pick<OperationContext, "programId" | "now">,
  happenings: () => readonly Happening[],
): Promise<void> {
  const listening = await transaction
    .select({ id: webhooks.id, partnerId: webhooks.partnerId, events: webhooks.events })
    .from(webhooks)
    .where(and(eq(webhooks.programId, programId), isNull(webhooks.disabledAt)))
    .prepare("webhooks_listening")
    .execute();
  if (listening.length === 0) return;
  const rows = happenings().flatMap((happening) => {
    const messageId = newId<WebhookMessageId>(now);
    const { type, partnerId, leadId = null, data } = happening;
    return listening
      .filter((webhook) => webhook.events.includes(type) && mayHear(webhook.partnerId, type, partnerId))
      .map(({ id: webhookId }) => ({
        programId,
        id: newId<typeof webhookDeliveries.$inferInsert.id>(now),
        webhookId,
        messageId,
        type,
        leadId,
        payload: webhookPayload(type, now, data),
        state: "pending" as const,
        attempts: 0,
        createdAt: now,
        nextAttemptAt: now,
      }));
  });
  await insertRows(transaction, webhookDeliveries, rows);
}

function mayHear(listener: PartnerId | null, type: WebhookEventType, about: PartnerId | null): boolean {
  return listener === null || (!programmeOnly.has(type) && (about === null || listener === about));
}
