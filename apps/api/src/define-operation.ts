import type { OpenAPIHono, RouteConfig, RouteHandler } from "@hono/zod-openapi";
import type { Context, Handler, MiddlewareHandler } from "hono";
import type { Access } from "./access/access.ts";
import { authorize } from "./access/authorize.ts";
import type { ApiEnv } from "./api-env.ts";
import { negotiateType } from "./body/negotiate-type.ts";
import { readJsonBody } from "./body/read-json-body.ts";
import { documentRoute, hasJsonBody, takesIdempotencyKey } from "./document-route.ts";
import { invalidRequest, type Validation } from "./errors/invalid-request.ts";
import type { ProblemCode } from "./errors/problem-types.ts";
import { answerHandlerOnce } from "./idempotency/answer-handler-once.ts";
import { limitAddresses, limitCallers, limitPartners } from "./limits/limit-requests.ts";
import type { QuotaPolicy } from "./limits/quota.ts";

/** What one route does when its input is not valid, instead of the usual answer: gives the error to throw, or leaves it. */
export type ExplainInvalid = (
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
  /**
   * `handler`: the handler sees to Idempotency-Key itself, because its work is more than one transaction or its body is
   * read as a stream. Otherwise the whole handler runs in one transaction when there is a key.
   */
  idempotency?: "handler";
  /** `none`: not counted at all. A policy: so much for each partner, beside the usual. */
  limits?: "none" | QuotaPolicy;
}

/** One route: who may call it, what goes in, what comes out, and what it does. */
export function defineOperation<Route extends RouteConfig>(parts: OperationParts<Route>): Operation {
  const { access, problems = [], explainInvalid } = parts;
  const route = documentRoute(parts.route, access, problems);
  const middleware: MiddlewareHandler<ApiEnv>[] = [
    ...(access.kind === "public" ? limitsOfAnybody(parts.limits) : [authorize(access), limitCallers]),
    ...(typeof parts.limits === "object" ? [limitPartners(parts.limits)] : []),
    negotiateType(route),
    ...(hasJsonBody(route) ? [readJsonBody] : []),
  ];
  const handler = asAnyHandler(parts.handler);
  const isKeyed = takesIdempotencyKey(route, access) && parts.idempotency !== "handler";
  return {
    access,
    route,
    mount: (app) =>
      void app.openapi(
        { ...route, middleware },
        asRouteHandler(isKeyed ? answerHandlerOnce(handler, route.path) : handler),
        refusal(explainInvalid),
      ),
  };
}

function limitsOfAnybody(limits: "none" | QuotaPolicy | undefined): MiddlewareHandler<ApiEnv>[] {
  return limits === "none" ? [] : [limitAddresses];
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

/** Safe: the handler was checked against its own route above, which is the one that it is mounted with. */
function asAnyHandler(handler: unknown): Handler<ApiEnv> {
  return handler as Handler<ApiEnv>;
}

/** Safe for the same reason. */
function asRouteHandler(handler: unknown): RouteHandler<RouteConfig, ApiEnv> {
  return handler as RouteHandler<RouteConfig, ApiEnv>;
}
