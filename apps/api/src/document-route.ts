import type { RouteConfig } from "@hono/zod-openapi";
import { z } from "zod";
import type { Access } from "./access/access.ts";
import { describeAccess } from "./access/describe-access.ts";
import { problemSchema } from "./errors/problem-schema.ts";
import { type ProblemCode, problemTypes } from "./errors/problem-types.ts";

const noParameters = z.strictObject({});

const idempotencyKey = z
  .string()
  .optional()
  .describe(
    "A text of your own for this one request, for example a UUID, at most 255 printable ASCII characters. Sent again within 72 hours with the same body, the request does nothing and gets its first answer, with `Idempotent-Replayed: true`. A refusal (4xx, 5xx) is not kept.",
  );

/** What follows for a route's description from who may call it and from what goes in. */
export function documentRoute(
  route: RouteConfig,
  access: Access,
  problems: readonly ProblemCode[],
): RouteConfig {
  const codes = [...new Set([...problemsOf(route, access), ...problems])];
  const byStatus = Map.groupBy(codes, (code) => problemTypes[code].status);
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
    ...withKeyHeader(withStrictQuery(route, access), access),
    ...describeAccess(access),
    "x-problems": codes,
    responses: { ...problemResponses, ...route.responses },
  };
}

export function hasJsonBody({ request }: RouteConfig): boolean {
  return request?.body?.content["application/json"] !== undefined;
}

/** Whether an Idempotency-Key means something: a POST of somebody who is known. */
export function takesIdempotencyKey(route: RouteConfig, access: Access): boolean {
  return route.method === "post" && access.kind !== "public";
}

/** A parameter that a route does not know is refused, also where it knows none. */
function withStrictQuery(route: RouteConfig, access: Access): RouteConfig {
  if (access.kind === "public" || route.request?.query !== undefined) return route;
  return { ...route, request: { ...route.request, query: noParameters } };
}

function withKeyHeader(route: RouteConfig, access: Access): RouteConfig {
  if (!takesIdempotencyKey(route, access)) return route;
  const { headers } = route.request ?? {};
  const known = headers instanceof z.ZodObject ? headers : z.object({});
  return {
    ...route,
    request: { ...route.request, headers: known.extend({ "idempotency-key": idempotencyKey }) },
  };
}

function problemsOf(route: RouteConfig, access: Access): ProblemCode[] {
  const isPublic = access.kind === "public";
  return [
    ...(isPublic ? [] : (["unauthenticated", "forbidden", "unavailable"] as const)),
    ...(isPublic && route.request?.query === undefined ? [] : (["invalid_input"] as const)),
    "not_acceptable",
    "limit_exceeded",
    ...(route.request?.params === undefined ? [] : (["not_found"] as const)),
    ...(hasJsonBody(route)
      ? (["malformed_body", "body_too_large", "unsupported_media_type", "invalid_input"] as const)
      : []),
    ...(takesIdempotencyKey(route, access)
      ? (["invalid_idempotency_key", "idempotency_in_progress", "idempotency_key_reused"] as const)
      : []),
  ];
}
