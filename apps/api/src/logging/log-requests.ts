import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "../api-env.ts";
import { describeError } from "./describe-error.ts";
import { methodOf, routeOf } from "./route-of.ts";

/** One line a request: its route as a pattern, never its address, which holds ids, tokens and filters. */
export function logRequests(): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const { services, requestId, metrics } = context.var;
    const startedAt = performance.now();
    metrics.started();
    await next();
    const { status } = context.res;
    const durationMs = performance.now() - startedAt;
    metrics.finished({
      method: methodOf(context),
      route: routeOf(context),
      status,
      seconds: durationMs / 1_000,
    });
    const line = {
      requestId,
      method: methodOf(context),
      route: routeOf(context),
      status,
      durationMs: Math.round(durationMs * 10) / 10,
      ...callerOf(context.var),
    };
    if (status < 500) services.logger.info(line, "request");
    else services.logger.error({ ...line, error: describeError(context.error) }, "request failed");
  };
}

function callerOf({ context }: Partial<ApiEnv["Variables"]>) {
  if (context === undefined) return {};
  const { programId, actor } = context;
  return { programId, ...(actor.kind === "user" ? { userId: actor.id } : { keyId: actor.id }) };
}
