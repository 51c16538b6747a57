import {
  type Transaction,
  type WebhookDeliveryId,
  type WebhookId,
  webhookDeliveries,
  webhooks,
} from "@leadback/db";
import { and, asc, eq, inArray, isNull, lte, notInArray } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import type { OperationContext } from "../context.ts";
import { shownMessageId } from "./view-delivery.ts";

/** Longer than a try can take. */
const leaseMs = 60_000;

export interface ClaimedWebhookDelivery {
  id: WebhookDeliveryId;
  webhookId: WebhookId;
  /** Counted from 1; only who holds this try may say what became of it. */
  attempt: number;
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface ClaimLimits {
  limit: number;
  /** Endpoints that have enough under way. */
  except: readonly WebhookId[];
}

/** Takes deliveries that are due, signed for this moment; another worker does not get them for a minute. */
export async function claimWebhookDeliveries(
  { database, programId, now }: OperationContext,
  { limit, except }: ClaimLimits,
): Promise<ClaimedWebhookDelivery[]> {
  return database.inProgram(programId, async (transaction) => {
    const due = await transaction
      .select({ delivery: webhookDeliveries, webhook: webhooks })
      .from(webhookDeliveries)
      .innerJoin(
        webhooks,
        and(
          eq(webhooks.programId, webhookDeliveries.programId),
          eq(webhooks.id, webhookDeliveries.webhookId),
        ),
      )
      .where(
        and(
          eq(webhookDeliveries.programId, programId),
          eq(webhookDeliveries.state, "pending"),
          lte(webhookDeliveries.nextAttemptAt, now),
          isNull(webhooks.disabledAt),
          except.length === 0 ? undefined : notInArray(webhookDeliveries.webhookId, [...except]),
        ),
      )
      .orderBy(asc(webhookDeliveries.nextAttemptAt), asc(webhookDeliveries.id))
      .limit(limit)
      .for("update", { of: webhookDeliveries, skipLocked: true });
    await lease(
      transaction,
      due.map(({ delivery }) => delivery),
      now,
    );
    return due.map(({ delivery, webhook }) => {
      const body = JSON.stringify(delivery.payload ?? {});
      const messageId = shownMessageId(delivery.messageId);
      return {
        id: delivery.id,
        webhookId: webhook.id,
        attempt: delivery.attempts + 1,
        url: webhook.url,
        headers: {
          "Content-Type": "application/json",
          "User-Agent": "Leadback-Webhooks/1",
          "webhook-id": messageId,
          "webhook-timestamp": String(Math.floor(now.getTime() / 1_000)),
          "webhook-signature": signaturesOf(webhook, messageId, now, body),
        },
        body,
      };
    });
  });
}

async function lease(
  transaction: Transaction,
  due: readonly (typeof webhookDeliveries.$inferSelect)[],
  now: Date,
): Promise<void> {
  for (const [attempts, same] of Map.groupBy(due, (delivery) => delivery.attempts)) {
    await transaction
      .update(webhookDeliveries)
      .set({ attempts: attempts + 1, nextAttemptAt: new Date(now.getTime() + leaseMs) })
      .where(
        inArray(
          webhookDeliveries.id,
          same.map(({ id }) => id),
        ),
      );
  }
}

/** One signature, or two while a secret is being replaced. */
function signaturesOf(
  { secret, previousSecret, previousSecretEndsAt }: typeof webhooks.$inferSelect,
  messageId: string,
  now: Date,
  body: string,
): string {
  const isOverlapping =
    previousSecret !== null && previousSecretEndsAt !== null && previousSecretEndsAt > now;
  return [secret, ...(isOverlapping ? [previousSecret] : [])]
    .map((key) => new Webhook(key).sign(messageId, now, body))
    .join(" ");
}
