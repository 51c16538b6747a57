import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type { ApiEnv } from "../api-env.ts";

/** The address that a request came from, as far as the connection itself tells: a header could say anything. */
export function placeOf(context: Context<ApiEnv>): string {
  const isOnSocket = typeof context.env === "object" && context.env !== null && "incoming" in context.env;
  return isOnSocket ? (getConnInfo(context).remote.address ?? "unknown") : "unknown";
}
