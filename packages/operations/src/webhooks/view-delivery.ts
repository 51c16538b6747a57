import type { WebhookMessageId, webhookAttempts, webhookDeliveries } from "@leadback/db";

type AttemptRow = typeof webhookAttempts.$inferSelect;

/** A delivery as the log shows it. */
export function viewDelivery(
  delivery: typeof webhookDeliveries.$inferSelect,
  attempts: readonly Omit<AttemptRow, "programId" | "deliveryId">[],
) {
  const { id, type, state, replayOf, payload } = delivery;
  return {
    id,
    messageId: shownMessageId(delivery.messageId),
    type,
    state,
    createdAt: delivery.createdAt.toISOString(),
    nextAttemptAt: delivery.nextAttemptAt?.toISOString() ?? null,
    finishedAt: delivery.finishedAt?.toISOString() ?? null,
    replayOf,
    payload,
    attempts: attempts.map(({ number, at, status, failure, durationMs }) => ({
      number,
      at: at.toISOString(),
      status,
      failure,
      durationMs,
    })),
  };
}

export type WebhookDeliveryView = ReturnType<typeof viewDelivery>;

/** As the header `webhook-id` has it. */
export function shownMessageId(id: WebhookMessageId): string {
  return `msg_${id}`;
}
