import { authenticateApiKey, OperationError } from "@leadback/operations";
import type { Context, MiddlewareHandler } from "hono";
import type { ApiEnv } from "../api-env.ts";
import type { Access } from "./access.ts";
import { canScopes, scopesFor } from "./capabilities.ts";

/** Lets people and keys through that may call the route, and leaves in the request what its operations may see. */
export function authorize(access: Exclude<Access, { kind: "public" }>): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    await authorizeKey(access, context);
    await next();
  };
}

async function authorizeKey(
  access: Exclude<Access, { kind: "public" }>,
  context: Context<ApiEnv>,
): Promise<void> {
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
  if (access.kind === "signed_in") {
    throw new OperationError("forbidden", "This route is for people who are signed in, not for keys.");
  }
  if (!canScopes(scopes, access.capability)) {
    const [needed] = scopesFor(access.capability);
    throw new OperationError(
      "forbidden",
      needed === undefined
        ? "This route is for people who are signed in, not for keys."
        : `This key lacks the scope ${needed}; it has ${scopes.join(", ")}.`,
    );
  }
  if (access.programmeOnly && partnerId !== null) {
    throw new OperationError(
      "forbidden",
      "This key belongs to one partner; this route needs a key of the programme.",
    );
  }
}
