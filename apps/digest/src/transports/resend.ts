import { createHash } from "node:crypto";
import type { ListedLetter } from "@leadback/operations";
import { Resend } from "resend";
import type { Clock } from "../clock.ts";
import { createPacer, type Pacer } from "../pacing/pacer.ts";
import { readFrozenRequest } from "./frozen-request.ts";
import { watchRequest } from "./request-watch.ts";
import { type ProviderAnswer, readAnswer } from "./resend-answers.ts";
import { readPacing, readRetryAfterMs } from "./resend-headers.ts";
import type { OutgoingLetter, SendResult, Transport } from "./transport.ts";

export interface ResendTransportOptions {
  apiKey: string;
  baseUrl: string;
  clock: Clock;
  /** The account's limit; the provider's headers can only lower it. */
  requestsPerSecond?: number;
  /** Shared with other processes; one of this process alone when absent. */
  pacer?: Pacer;
  /** From start to last byte; the SDK itself would wait for ever. */
  requestTimeoutMs?: number;
}

const lettersAPage = 100;

/** Sends through Resend: the frozen bytes, under the frozen key, once per attempt. */
export function createResendTransport(options: ResendTransportOptions): Transport {
  const { apiKey, baseUrl, clock, requestsPerSecond = 2, requestTimeoutMs = 15_000 } = options;
  const client = new Resend(apiKey, { baseUrl });
  const pacer = options.pacer ?? createPacer({ requestsPerSecond, clock });

  async function send(delivery: OutgoingLetter): Promise<SendResult> {
    const refusal = refuse(delivery);
    if (refusal !== null) return refusal;
    const result = readAnswer(await post(delivery));
    if (result.pause !== undefined) await pacer.pauseAll(result.pause);
    return result;
  }

  async function post(delivery: OutgoingLetter): Promise<ProviderAnswer> {
    const watch = watchRequest(delivery.idempotencyKey);
    try {
      const { data, error, headers } = await client.post<{ id?: unknown }>(
        "/emails",
        JSON.parse(delivery.requestBody),
        {
          idempotencyKey: delivery.idempotencyKey,
          ...abortedAfter(requestTimeoutMs),
        },
      );
      const answer = headers ?? {};
      await pacer.heed(readPacing(answer, watch.status()));
      return {
        status: watch.status() ?? error?.statusCode ?? (data === null ? null : 200),
        errorName: watch.status() === null ? null : nameOf(error),
        providerId: typeof data?.id === "string" ? data.id : null,
        neverLeft: watch.neverLeft(),
        retryAfterMs: readRetryAfterMs(answer, clock.now()),
      };
    } finally {
      watch.stop();
    }
  }

  async function listSince(since: Date): Promise<ListedLetter[] | null> {
    const listed: ListedLetter[] = [];
    let after: string | undefined;
    for (;;) {
      if ((await pacer.waitForTurn()) !== null) return null;
      const page = after === undefined ? { limit: lettersAPage } : { limit: lettersAPage, after };
      const { data } = await client.emails.list(page);
      if (data === null) return null;
      for (const { id, to, subject, created_at } of data.data)
        listed.push({ id, to, subject, createdAt: new Date(created_at) });
      const last = listed.at(-1);
      if (!data.has_more || last === undefined || last.createdAt < since) return listed;
      after = last.id;
    }
  }

  return {
    name: "resend",
    listSince,
    waitForTurn: (signal) => pacer.waitForTurn(signal),
    send,
    finish: async () => undefined,
  };
}

/** Letters that must not leave, whatever the provider would say. */
function refuse(delivery: OutgoingLetter): SendResult | null {
  const resent = JSON.stringify(JSON.parse(delivery.requestBody));
  if (createHash("sha256").update(resent).digest("hex") !== delivery.bodySha256) {
    return { outcome: { kind: "quarantined", reason: "body_changed_since_frozen" } };
  }
  const [recipient] = readFrozenRequest(delivery.requestBody).to;
  return recipient.replace(/>$/, "").endsWith(".invalid")
    ? { outcome: { kind: "rejected", reason: "no_address" } }
    : null;
}

/** Safe: the SDK hands its options on to fetch, which takes the signal, but does not say so in its types. */
function abortedAfter(ms: number): object {
  return { signal: AbortSignal.timeout(ms) };
}

/** Only the provider's own code words: a message could repeat what we sent. */
function nameOf(error: unknown): string | null {
  const name = typeof error === "object" && error !== null ? Reflect.get(error, "name") : null;
  return typeof name === "string" && /^[a-z_]{1,60}$/.test(name) ? name : null;
}
