import type { Context } from "hono";
import type { ApiEnv } from "../api-env.ts";
import { ProblemError } from "./problem-error.ts";
import { renderProblem } from "./render-problem.ts";

export interface KnownRoute {
  method: string;
  /** As OpenAPI writes it: `/v1/leads/{id}`. */
  path: string;
}

/** Answers what no route takes: 405 with the methods of a known path, 404 for every other. */
export function refuseUnknownPath(routes: readonly KnownRoute[]): (context: Context<ApiEnv>) => Response {
  const patterns = routes.map(({ method, path }) => ({
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`),
  }));
  return (context) => {
    const methods = patterns
      .filter(({ pattern }) => pattern.test(context.req.path))
      .map(({ method }) => method);
    if (methods.length === 0) {
      return renderProblem(
        new ProblemError("not_found", "There is nothing at this path. The reference is at /docs."),
        context,
      );
    }
    const allowed = [
      ...new Set(methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]))),
    ];
    return renderProblem(
      new ProblemError("method_not_allowed", `This path knows ${allowed.join(", ")}.`, {
        headers: { Allow: allowed.join(", ") },
      }),
      context,
    );
  };
}
