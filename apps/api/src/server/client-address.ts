import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type { ApiEnv } from "../api-env.ts";

/**
 * Where a request comes from. X-Forwarded-For is what anybody may write, so it counts only as far as the proxies that
 * the settings vouch for, each of which adds one entry at its end.
 */
export function clientAddress(c: Context<ApiEnv>): string {
  const { trustedProxies = 0 } = c.var.services;
  const direct = connectedAddress(c);
  if (trustedProxies === 0) return direct;
  const entries = (c.req.header("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  return entries.at(-trustedProxies) || direct;
}

function connectedAddress(c: Context<ApiEnv>): string {
  try {
    return getConnInfo(c).remote.address ?? "unknown";
  } catch {
    // Without a socket, as in tests that call the app itself.
    return "unknown";
  }
}
