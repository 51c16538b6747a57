import type { RouteConfig } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "../api-env.ts";
import { ProblemError } from "../errors/problem-error.ts";

/** Refuses a request that accepts nothing of what the route gives (RFC 9110, 12.5.1). */
export function negotiateType({ responses }: RouteConfig): MiddlewareHandler<ApiEnv> {
  const given = Object.entries(responses).flatMap(([status, response]) =>
    status.startsWith("2") && "content" in response ? Object.keys(response.content ?? {}) : [],
  );
  return async ({ req }, next) => {
    const accept = req.header("accept");
    if (accept !== undefined && given.length > 0 && !given.some((type) => isAccepted(type, accept))) {
      throw new ProblemError("not_acceptable", `This route answers with ${given.join(", ")}.`);
    }
    await next();
  };
}

/** Whether the most specific range that covers the type wants it at all. */
function isAccepted(type: string, accept: string): boolean {
  const [family = ""] = type.split("/");
  const qualities = new Map(accept.split(",").slice(0, 50).map(readRange));
  const quality = qualities.get(type) ?? qualities.get(`${family}/*`) ?? qualities.get("*/*");
  return quality !== undefined && quality > 0;
}

function readRange(text: string): [range: string, quality: number] {
  const [range = "", ...parameters] = text.toLowerCase().split(";");
  const quality = parameters.map((parameter) => /^\s*q=([\d.]{1,5})\s*$/.exec(parameter)?.[1]).find(Boolean);
  return [range.trim(), Number(quality ?? 1)];
}
