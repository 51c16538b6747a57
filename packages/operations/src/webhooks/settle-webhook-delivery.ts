import {
  type Transaction,
  type WebhookDisabledBecause,
  webhookAttempts,
  webhookDeliveries,
  webhooks,
} from "@leadback/db";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { recordAudit } from "../record-audit.ts";
import type { ClaimedWebhookDelivery } from "./claim-webhook-deliveries.ts";
import type { WebhookRow } from "./find-webhook.ts";
import { longestFailureMs, retryWaitMs } from "./retry-times.ts";
import { stopWebhook } from "./stop-webhook.ts";
import { writeStopNotices } from "./write-stop-notices.ts";

/** What came of one try. Anything that is not 2xx is a failure; 410 says that there will never be an endpoint again. */
export interface WebhookOutcome {
  /** Of the HTTP answer; null where there was none. */
  status: number | null;
  /** Why there was none, such as `timeout`. */
  failure: string | null;
  durationMs: number;
  /** What Retry-After asked for. */
  askedMs?: number;
}

/** Writes down what came of a try and what follows; gives why the endpoint was switched off, where it was. */
export async function settleWebhookDelivery(
  context: OperationContext,
  { id, attempt }: Pick<ClaimedWebhookDelivery, "id" | "attempt">,
  outcome: WebhookOutcome,
  random: number,
): Promise<WebhookDisabledBecause | null> {
  const { programId, now } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const key = and(eq(webhookDeliveries.programId, programId), eq(webhookDeliveries.id, id));
    const [delivery] = await transaction.select().from(webhookDeliveries).where(key).for("update");
    // Gone with its endpoint, or taken over because the lease had run out.
    if (delivery === undefined || delivery.attempts !== attempt) return null;
    const { status, failure, durationMs } = outcome;
    const log = { programId, deliveryId: id, number: attempt, at: now, status, failure, durationMs };
    await transaction.insert(webhookAttempts).values(log).onConflictDoNothing();
    const isDelivered = status !== null && status >= 200 && status < 300;
    if (isDelivered) {
      await transaction
        .update(webhookDeliveries)
        .set({ state: "delivered", finishedAt: now, nextAttemptAt: null })
        .where(key);
      await transaction
        .update(webhooks)
        .set({ failingSince: null })
        .where(
          and(
            eq(webhooks.programId, programId),
            eq(webhooks.id, delivery.webhookId),
            isNotNull(webhooks.failingSince),
          ),
        );
      return null;
    }
    if (delivery.state !== "pending") return null;
    const waitMs = retryWaitMs(attempt, random, outcome.askedMs);
    await transaction
      .update(webhookDeliveries)
      .set(
        waitMs === null
          ? { state: "failed", finishedAt: now, nextAttemptAt: null }
          : { nextAttemptAt: new Date(now.getTime() + waitMs) },
      )
      .where(key);
    return noteFailure(transaction, context, delivery.webhookId, status);
  });
}

async function noteFailure(
  transaction: Transaction,
  context: OperationContext,
  webhookId: WebhookRow["id"],
  status: number | null,
): Promise<WebhookDisabledBecause | null> {
  const { programId, now } = context;
  const [webhook] = await transaction
    .update(webhooks)
    .set({ failingSince: sql`coalesce(${webhooks.failingSince}, ${now.toISOString()}::timestamptz)` })
    .where(and(eq(webhooks.programId, programId), eq(webhooks.id, webhookId)))
    .returning();
  if (webhook === undefined || webhook.disabledAt !== null) return null;
  const failingMs = now.getTime() - (webhook.failingSince ?? now).getTime();
  if (status !== 410 && failingMs < longestFailureMs) return null;
  const because = status === 410 ? "gone" : "failing";
  await stopWebhook(transaction, context, webhook, because);
  await writeStopNotices(transaction, context, webhook);
  await recordAudit(
    transaction,
    context,
    "webhook.disabled",
    { kind: "webhook", id: webhookId },
    { because },
  );
  return because;
}
