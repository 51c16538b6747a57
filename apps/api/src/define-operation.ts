import type { OpenAPIHono, RouteConfig, RouteHandler } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { z } from "zod";
import type { Access } from "./access/access.ts";
import { authorize } from "./access/authorize.ts";
import { describeAccess } from "./access/describe-access.ts";
import type { ApiEnv } from "./api-env.ts";
import { readJsonBody } from "./body/read-json-body.ts";
import { invalidRequest, type Validation } from "./errors/invalid-request.ts";
import { problemSchema } from "./errors/problem-schema.ts";
import { type ProblemCode, problemTypes } from "./errors/problem-types.ts";

const noParameters = z.strictObject({});

/** What one route does when its input is not valid, instead of the usual answer: gives the error to throw, or leaves it. */
type ExplainInvalid = (
  validation: Validation & { success: false },
  context: Context<ApiEnv>,
) => Promise<unknown>;

export interface Operation {
  access: Access;
  route: RouteConfig;
  mount(app: OpenAPIHono<ApiEnv>): void;
}

export interface OperationParts<Route extends RouteConfig> {
  access: Access;
  /** Problems that this route has beside those that follow from its access and its input. */
  problems?: readonly ProblemCode[];
  route: Route;
  handler: RouteHandler<Route, ApiEnv>;
  explainInvalid?: ExplainInvalid;
}

/** One route: who may call it, what goes in, what comes out, and what it does. */
export function defineOperation<Route extends RouteConfig>(parts: OperationParts<Route>): Operation {
  const route = withStrictQuery(document(parts), parts.access);
  const middleware: MiddlewareHandler<ApiEnv>[] = [
    ...(parts.access.kind === "public" ? [] : [authorize(parts.access)]),
    ...(hasJsonBody(parts.route) ? [readJsonBody] : []),
  ];
  return {
    access: parts.access,
    route,
    mount: (app) =>
      void app.openapi({ ...route, middleware }, asAnyHandler(parts.handler), refusal(parts.explainInvalid)),
  };
}

function refusal(explain: ExplainInvalid = async () => undefined) {
  return (validation: Validation, context: Context<ApiEnv>): Promise<never> | undefined =>
    validation.success ? undefined : refuse(validation, context, explain);
}

async function refuse(
  validation: Validation & { success: false },
  context: Context<ApiEnv>,
  explain: ExplainInvalid,
): Promise<never> {
  throw (await explain(validation, context)) ?? invalidRequest(validation);
}

function document({
  access,
  problems = [],
  route,
}: Pick<OperationParts<RouteConfig>, "access" | "problems" | "route">): RouteConfig {
  const byStatus = new Map<number, ProblemCode[]>();
  const codes = [...new Set([...problemsOf(access, route), ...problems])];
  for (const code of codes) {
    const { status } = problemTypes[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const problemResponses = Object.fromEntries(
    [...byStatus].map(([status, sameStatus]) => [
      status,
      {
        description: sameStatus.map((code) => `\`${code}\`: ${problemTypes[code].title}.`).join(" "),
        content: { "application/problem+json": { schema: problemSchema } },
      },
    ]),
  );
  return {
    ...route,
    ...describeAccess(access),
    "x-problems": codes,
    responses: { ...problemResponses, ...route.responses },
  };
}

/** A parameter that a route does not know is refused, also where it knows none. */
function withStrictQuery(route: RouteConfig, access: Access): RouteConfig {
  if (access.kind === "public" || route.request?.query !== undefined) return route;
  return { ...route, request: { ...route.request, query: noParameters } };
}

function problemsOf(access: Access, route: RouteConfig): ProblemCode[] {
  const { request } = route;
  return [
    ...(access.kind === "public"
      ? []
      : (["unauthenticated", "forbidden", "invalid_input", "unavailable"] as const)),
    ...(request?.params === undefined ? [] : (["not_found"] as const)),
    ...(hasJsonBody(route)
      ? (["malformed_body", "body_too_large", "unsupported_media_type", "invalid_input"] as const)
      : []),
  ];
}

function hasJsonBody({ request }: RouteConfig): boolean {
  return request?.body?.content["application/json"] !== undefined;
}

/** Safe: the handler was checked against its own route above, which is the one that it is mounted with. */
function asAnyHandler(handler: unknown): RouteHandler<RouteConfig, ApiEnv> {
  return handler as RouteHandler<RouteConfig, ApiEnv>;
}
