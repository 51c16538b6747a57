import { authenticateApiKey, OperationError } from "@leadback/operations";
import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "../api-env.ts";
import type { Access } from "./access.ts";

/** Lets a key with the right scope through and leaves in the request what its operations may see. */
export function authorize(access: Extract<Access, { kind: "key" }>): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const { database, clock } = context.var.services;
    const now = clock();
    const key = /^Bearer +([^\s,]+)$/i.exec(context.req.header("authorization") ?? "")?.[1];
    const identity = key === undefined ? null : await authenticateApiKey(database, key, now);
    if (identity === null) {
      throw new OperationError(
        "unauthenticated",
        "Send a valid API key: Authorization: Bearer lb_live_… (`pnpm leadback key create` makes one).",
      );
    }
    const { keyId, programId, partnerId, scopes } = identity;
    const partner = partnerId === null ? {} : { partnerId };
    context.set("context", { database, programId, actor: { kind: "api_key", id: keyId, ...partner }, now });
    if (!scopes.includes(access.scope)) {
      throw new OperationError(
        "forbidden",
        `This key lacks the scope ${access.scope}; it has ${scopes.join(", ")}.`,
      );
    }
    if (access.programmeOnly && partnerId !== null) {
      throw new OperationError(
        "forbidden",
        "This key belongs to one partner; this route needs a key of the programme.",
      );
    }
    await next();
  };
}
