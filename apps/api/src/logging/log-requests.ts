import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { ApiEnv } from "../api-env.ts";
import { describeError } from "./describe-error.ts";

/** One line a request: its route as a pattern, never its address, which holds ids, tokens and filters. */
export function logRequests(): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const startedAt = performance.now();
    await next();
    const { services, requestId } = context.var;
    const { status } = context.res;
    const line = {
      requestId,
      method: knownMethods.has(context.req.method) ? context.req.method : "other",
      route: matchedRoutes(context).findLast(({ path }) => !path.endsWith("*"))?.path ?? "unknown",
      status,
      durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
      ...callerOf(context.var),
    };
    if (status < 500) services.logger.info(line, "request");
    else services.logger.error({ ...line, error: describeError(context.error) }, "request failed");
  };
}

const knownMethods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]);

function callerOf({ context }: Partial<ApiEnv["Variables"]>) {
  if (context === undefined) return {};
  const { programId, actor } = context;
  return { programId, ...(actor.kind === "user" ? { userId: actor.id } : { keyId: actor.id }) };
}
