import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ApiEnv } from "../api-env.ts";
import { askedLocale } from "../negotiate-locale.ts";
import { toProblem } from "./to-problem.ts";

/** The one place where an error becomes an answer. */
export function renderProblem(error: unknown, context: Context<ApiEnv>): Response {
  const { problem, headers } = toProblem(
    error,
    context.var.requestId,
    askedLocale(context.req.header("accept-language")),
  );
  return context.body(JSON.stringify(problem), asStatus(problem.status), {
    ...headers,
    "Cache-Control": "no-store",
    "Content-Type": "application/problem+json",
  });
}

/** Safe: statuses come from the table of problem types, which has none without a body. */
function asStatus(status: number): ContentfulStatusCode {
  return status as ContentfulStatusCode;
}
