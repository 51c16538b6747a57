import { type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { ClaimedWebhookDelivery, WebhookOutcome } from "@leadback/operations";
import type { Clock } from "../clock.ts";
import { BlockedAddressError, checkedLookup, type Resolve, refusePrivateHost } from "./checked-lookup.ts";

const timeoutMs = 15_000;
/** Nothing in the answer matters but its status; this much is read so that a polite endpoint can finish. */
const mostAnswerBytes = 16 * 1024;

export interface PostOptions {
  clock: Pick<Clock, "monotonicMs">;
  /** For development: http and private addresses are let pass. */
  allowPrivate: boolean;
  /** Another than the system's, for tests. */
  resolve?: Resolve;
  timeoutMs?: number;
}

type Target = Pick<ClaimedWebhookDelivery, "url" | "headers" | "body">;

/** One try to hand a delivery over. Follows no redirect, uses no proxy, and never throws. */
export async function postWebhook(
  { url, headers, body }: Target,
  options: PostOptions,
): Promise<WebhookOutcome> {
  const startedMs = options.clock.monotonicMs();
  const durationMs = () => Math.round(options.clock.monotonicMs() - startedMs);
  try {
    const answer = await exchange(new URL(url), headers, body, options);
    const askedMs = askedWaitMs(answer.headers["retry-after"]);
    const status = answer.statusCode ?? null;
    return { status, failure: null, durationMs: durationMs(), ...(askedMs === null ? {} : { askedMs }) };
  } catch (error) {
    return { status: null, failure: failureOf(error), durationMs: durationMs() };
  }
}

async function exchange(
  url: URL,
  headers: Record<string, string>,
  body: string,
  { allowPrivate, resolve, timeoutMs: limitMs = timeoutMs }: PostOptions,
): Promise<IncomingMessage> {
  if (!allowPrivate) {
    if (url.protocol !== "https:") throw new BlockedAddressError("Only https is sent to.");
    refusePrivateHost(url.hostname);
  }
  const content = Buffer.from(body);
  const settings: RequestOptions = {
    method: "POST",
    headers: { ...headers, "Content-Length": content.length },
    // A connection of its own each time: a pooled one would skip the look-up.
    agent: false,
    signal: AbortSignal.timeout(limitMs),
    ...(allowPrivate ? {} : { lookup: checkedLookup(resolve) }),
  };
  return new Promise((fulfil, reject) => {
    const request = (url.protocol === "https:" ? requestHttps : requestHttp)(url, settings);
    request.on("error", reject);
    request.on("response", (response) => {
      let receivedBytes = 0;
      const finish = () => {
        request.destroy();
        fulfil(response);
      };
      response.on("data", (chunk: Buffer) => {
        receivedBytes += chunk.length;
        if (receivedBytes > mostAnswerBytes) finish();
      });
      response.on("end", finish);
      response.on("error", finish);
    });
    request.end(content);
  });
}

/** Retry-After in seconds; as a date it is left to our own times. */
function askedWaitMs(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) * 1_000 : null;
}

const failures: Readonly<Record<string, string>> = {
  BLOCKED_ADDRESS: "blocked_address",
  ENOTFOUND: "unknown_host",
  EAI_AGAIN: "unknown_host",
  ECONNREFUSED: "refused",
  ECONNRESET: "connection_lost",
  EPIPE: "connection_lost",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  ETIMEDOUT: "timeout",
  ABORT_ERR: "timeout",
  CERT_HAS_EXPIRED: "certificate",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificate",
  SELF_SIGNED_CERT_IN_CHAIN: "certificate",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificate",
};

/** A word of ours for what went wrong: messages of errors can repeat addresses. */
function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return "failed";
  if (error.name === "TimeoutError" || error.name === "AbortError") return "timeout";
  const code = "code" in error ? String(error.code) : "";
  const first = error instanceof AggregateError ? failureOf(error.errors[0]) : "failed";
  return failures[code] ?? (code.startsWith("ERR_SSL") ? "tls" : first);
}
