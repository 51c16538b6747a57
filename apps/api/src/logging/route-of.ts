import type { Context } from "hono";
import { matchedRoutes } from "hono/route";

/** The route as a pattern, never the address, which holds ids, tokens and filters. */
export function routeOf(context: Context): string {
  return matchedRoutes(context).findLast(({ path }) => !path.endsWith("*"))?.path ?? "unknown";
}

const knownMethods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]);

/** The method, unless somebody made it up. */
export function methodOf({ req }: Context): string {
  return knownMethods.has(req.method) ? req.method : "other";
}
