import { type Answer, answerOnce } from "@leadback/operations";
import type { Context, Handler } from "hono";
import type { ContentfulStatusCode, StatusCode } from "hono/utils/http-status";
import type { ApiEnv } from "../api-env.ts";
import { ProblemError } from "../errors/problem-error.ts";
import { canonicalJson } from "./canonical-json.ts";

const longestKey = 255;
const keptHeaders = ["Content-Type", "ETag", "Location"];

/** Runs a route's handler at most once for each Idempotency-Key; without one, as ever. */
export function answerHandlerOnce(handler: Handler<ApiEnv>, route: string): Handler<ApiEnv> {
  return async (c, next) => {
    const key = c.req.header("idempotency-key");
    if (key === undefined) return handler(c, next);
    refuseUnusableKey(key);
    if (c.var.context === undefined) return handler(c, next);
    const { method } = c.req;
    const content = [c.req.path, sortedQuery(c), await bodyOf(c)].join("\0");
    try {
      const given = await answerOnce(c.var.context, { key, method, route, content }, async (context) => {
        c.set("context", context);
        const response = await handler(c, next);
        if (!(response instanceof Response)) throw new TypeError("A keyed handler returns its answer.");
        if (response.status >= 400) throw new NothingDone(response);
        return readAnswer(response);
      });
      const headers = given.isReplayed ? { ...given.headers, "Idempotent-Replayed": "true" } : given.headers;
      return given.body === ""
        ? c.body(null, asStatus(given.status), headers)
        : c.body(given.body, asContentfulStatus(given.status), headers);
    } catch (error) {
      if (error instanceof NothingDone) return error.response;
      throw error;
    }
  };
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

function sortedQuery({ req }: Context<ApiEnv>): string {
  const query = new URL(req.url).searchParams;
  query.sort();
  return query.toString();
}

async function bodyOf({ req }: Context<ApiEnv>): Promise<string> {
  const isJson = /^application\/json\s*(?:;|$)/i.test(req.header("content-type") ?? "");
  const text = await req.text();
  return isJson && text !== "" ? canonicalJson(JSON.parse(text)) : text;
}

/** Safe: it is the status of an answer that a handler gave. */
function asStatus(status: number): StatusCode {
  return status as StatusCode;
}

/** Safe for the same reason; this one had a body. */
function asContentfulStatus(status: number): ContentfulStatusCode {
  return status as ContentfulStatusCode;
}
