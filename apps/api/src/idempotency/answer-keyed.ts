import { type Answer, answerOnce, type GivenAnswer, type KeyedRequest } from "@leadback/operations";
import type { Context } from "hono";
import type { ContentfulStatusCode, StatusCode } from "hono/utils/http-status";
import type { ApiEnv } from "../api-env.ts";
import { ProblemError } from "../errors/problem-error.ts";

const longestKey = 255;
const keptHeaders = ["Content-Type", "ETag", "Location"];

export interface KeyedAnswer {
  response: Response;
  /** Whether it was given before and nothing was done now. */
  isReplayed: boolean;
}

/**
 * Runs `work` at most once for the request's Idempotency-Key, in one transaction with the answer that is kept; without a
 * key, as ever. `work` finds the context of that transaction in `c.var.context`.
 * @param content all that was asked, in one form
 */
export async function answerKeyed(
  c: Context<ApiEnv>,
  route: string,
  content: () => Promise<string>,
  work: () => Promise<Response>,
): Promise<KeyedAnswer> {
  const request = await keyedRequest(c, route, content);
  if (request === undefined || c.var.context === undefined)
    return { response: await work(), isReplayed: false };
  try {
    const given = await answerOnce(c.var.context, request, async (context) => {
      c.set("context", context);
      const response = await work();
      if (response.status >= 400) throw new NothingDone(response);
      return readAnswer(response);
    });
    return { response: giveAnswer(c, given), isReplayed: given.isReplayed };
  } catch (error) {
    if (error instanceof NothingDone) return { response: error.response, isReplayed: false };
    throw error;
  }
}

/** The request as its Idempotency-Key makes it known; undefined without one. */
export async function keyedRequest(
  c: Context<ApiEnv>,
  route: string,
  content: () => Promise<string>,
): Promise<KeyedRequest | undefined> {
  const key = c.req.header("idempotency-key");
  if (key === undefined) return undefined;
  refuseUnusableKey(key);
  return { key, method: c.req.method, route, content: await content() };
}

export function giveAnswer(c: Context<ApiEnv>, given: GivenAnswer): Response {
  const headers = given.isReplayed ? { ...given.headers, "Idempotent-Replayed": "true" } : given.headers;
  return given.body === ""
    ? c.body(null, asStatus(given.status), headers)
    : c.body(given.body, asContentfulStatus(given.status), headers);
}

/** Takes a refusal out of the transaction, which it ends: a refusal is not kept. */
class NothingDone extends Error {
  override readonly name = "NothingDone";
  readonly response: Response;

  constructor(response: Response) {
    super("The handler refused the request.");
    this.response = response;
  }
}

function refuseUnusableKey(key: string): void {
  if (key.length <= longestKey && /^[\x20-\x7e]+$/.test(key)) return;
  throw new ProblemError(
    "invalid_idempotency_key",
    `An Idempotency-Key has 1 to ${longestKey} printable ASCII characters, for example a UUID; nothing was saved.`,
  );
}

async function readAnswer(response: Response): Promise<Answer> {
  const headers = keptHeaders.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return { status: response.status, headers: Object.fromEntries(headers), body: await response.text() };
}

/** Safe: it is the status of an answer that a handler gave. */
function asStatus(status: number): StatusCode {
  return status as StatusCode;
}

/** Safe for the same reason; this one had a body. */
function asContentfulStatus(status: number): ContentfulStatusCode {
  return status as ContentfulStatusCode;
}
