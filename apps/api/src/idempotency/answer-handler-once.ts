import type { Context, Handler } from "hono";
import type { ApiEnv } from "../api-env.ts";
import { answerKeyed } from "./answer-keyed.ts";
import { canonicalJson } from "./canonical-json.ts";

/** Runs a route's handler at most once for each Idempotency-Key; without one, as ever. */
export function answerHandlerOnce(handler: Handler<ApiEnv>, route: string): Handler<ApiEnv> {
  return async (c, next) => {
    const { response } = await answerKeyed(
      c,
      route,
      () => contentOf(c),
      async () => {
        const answer = await handler(c, next);
        if (!(answer instanceof Response)) throw new TypeError("A keyed handler returns its answer.");
        return answer;
      },
    );
    return response;
  };
}

/** All that a request asks, in one form. */
export async function contentOf(c: Context<ApiEnv>): Promise<string> {
  return [c.req.path, sortedQuery(c), await bodyOf(c)].join("\0");
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
