import { setTimeout as sleep } from "node:timers/promises";
import type { WebhookId } from "@leadback/db";
import {
  type ClaimedWebhookDelivery,
  claimWebhookDeliveries,
  type OperationContext,
  settleWebhookDelivery,
} from "@leadback/operations";
import type { Logger } from "pino";
import { describeError } from "../worker/describe-error.ts";
import { forEachProgram, type Rounds } from "../worker/for-each-program.ts";
import { type PostOptions, postWebhook } from "./post-webhook.ts";

const lookEveryMs = 1_000;
const mostAtOnce = 100;
/** About so many, so that endpoints that hang keep none of the others waiting. */
const mostPerWebhook = 4;

export interface WebhookRounds extends Rounds {
  post: Omit<PostOptions, "clock">;
}

/** Sends what other systems are to be told, as it becomes due, until it is told to stop; then ends what is under way. */
export async function keepSendingWebhooks(options: WebhookRounds): Promise<void> {
  const { log, signal } = options;
  const sender = createWebhookSender(options);
  while (!signal.aborted) {
    await sender.round().catch((error: unknown) => {
      log.error(describeError(error), "webhooks could not be sent; they are tried again");
    });
    const pause = sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
    await (sender.isFull() ? Promise.race([pause, sender.oneFinished()]) : pause);
  }
  await sender.finish();
}

export interface WebhookSender {
  /** Begins whatever is due and there is room for. */
  round(): Promise<void>;
  /** Whether the last round left something for lack of room. */
  isFull(): boolean;
  oneFinished(): Promise<void>;
  /** Resolves when nothing is under way. */
  finish(): Promise<void>;
}

export function createWebhookSender(options: WebhookRounds): WebhookSender {
  const { clock, post } = options;
  const underWay = new Map<Promise<void>, WebhookId>();

  async function send(
    context: OperationContext,
    delivery: ClaimedWebhookDelivery,
    log: Logger,
  ): Promise<void> {
    const outcome = await postWebhook(delivery, { ...post, clock });
    const settled = { ...context, now: clock.now() };
    const because = await settleWebhookDelivery(settled, delivery, outcome, Math.random());
    if (because !== null) log.warn({ webhookId: delivery.webhookId, because }, "a webhook was switched off");
  }

  /** Begins what is due of one programme; false when there is more than there is room for. */
  async function begin(context: OperationContext, log: Logger): Promise<boolean> {
    for (;;) {
      const busy = [...Map.groupBy(underWay.values(), (id) => id)];
      const except = busy.flatMap(([id, same]) => (same.length >= mostPerWebhook ? [id] : []));
      const limit = Math.min(mostPerWebhook, mostAtOnce - underWay.size);
      if (limit <= 0) return false;
      const claimed = await claimWebhookDeliveries({ ...context, now: clock.now() }, { limit, except });
      for (const delivery of claimed) {
        const sending: Promise<void> = send(context, delivery, log)
          .catch((error: unknown) => {
            log.error(describeError(error), "what came of a webhook could not be written down");
          })
          .finally(() => underWay.delete(sending));
        underWay.set(sending, delivery.webhookId);
      }
      if (claimed.length < limit) return except.length === 0;
    }
  }

  let isFull = false;
  return {
    async round() {
      isFull = false;
      await forEachProgram(options, "webhooks", async (context, _program, log) => {
        if (!(await begin(context, log))) isFull = true;
      });
    },
    isFull: () => isFull,
    oneFinished: () => Promise.race(underWay.keys()),
    async finish() {
      await Promise.all(underWay.keys());
    },
  };
}
