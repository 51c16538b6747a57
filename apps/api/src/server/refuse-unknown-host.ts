import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "../api-env.ts";
import { ProblemError } from "../errors/problem-error.ts";

const loopbackName = /^(?:[a-z0-9-]+\.)*localhost$/;
const ipAddress = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

/**
 * Answers under the names that the settings give, and under bare addresses: a page that points a name of its own at this
 * machine gets nothing, and nobody's Host ends up in a link.
 */
export function refuseUnknownHost(
  publicUrl: string,
  alsoAllowed: readonly string[],
): MiddlewareHandler<ApiEnv> {
  const known = new Set([new URL(publicUrl).hostname, ...alsoAllowed.map((name) => name.toLowerCase())]);
  const isKnown = (host: string) => {
    const name = host
      .toLowerCase()
      .replace(/:\d{1,5}$/, "")
      .replace(/\.$/, "");
    return known.has(name) || loopbackName.test(name) || ipAddress.test(name);
  };
  return async ({ req }, next) => {
    const { host } = new URL(req.url);
    const header = req.header("host") ?? host;
    if (!isKnown(host) || !isKnown(header)) {
      throw new ProblemError(
        "misdirected_request",
        `This server answers under ${publicUrl}; whoever runs it can add names with ALLOWED_HOSTS.`,
      );
    }
    await next();
  };
}
