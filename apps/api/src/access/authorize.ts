import {
  actorOfPerson,
  authenticateApiKey,
  type OperationContext,
  OperationError,
} from "@leadback/operations";
import type { Context, MiddlewareHandler } from "hono";
import type { ApiEnv } from "../api-env.ts";
import { chargeStranger } from "../limits/limit-requests.ts";
import { askedLocale } from "../negotiate-locale.ts";
import type { Access } from "./access.ts";
import { canRole, canScopes, scopesFor } from "./capabilities.ts";
import { hasCsrfProof } from "./csrf.ts";
import { hasSessionCookie, readPerson } from "./read-person.ts";

type Guarded = Exclude<Access, { kind: "public" }>;

const readingMethods = new Set(["GET", "HEAD"]);

/** Lets people and keys through that may call the route, and leaves in the request what its operations may see. */
export function authorize(access: Guarded): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    // A key that is sent is meant; a browser sends its cookie along without being asked.
    const isPerson = context.req.header("authorization") === undefined && hasSessionCookie(context);
    try {
      await (isPerson ? authorizePerson(access, context) : authorizeKey(access, context));
    } catch (error) {
      chargeStranger(context, error);
      throw error;
    }
    await next();
  };
}

async function authorizePerson(access: Guarded, context: Context<ApiEnv>): Promise<void> {
  const person = await readPerson(context);
  if (person === null) throw unauthenticated();
  const { services } = context.var;
  context.set("person", person);
  const { current } = person;
  if (current !== null) {
    const actor = await actorOfPerson(services.database, person.userId, current);
    const { programId } = current;
    context.set("context", {
      database: services.database,
      programId,
      actor,
      now: services.clock(),
      ...localeOf(context),
    });
  }
  if (!readingMethods.has(context.req.method)) {
    const isOurs = await hasCsrfProof(context.req, person.csrf, services.publicUrl);
    if (!isOurs) {
      throw forbidden(
        "A change made with the session cookie needs the header X-CSRF-Token (GET /v1/session gives it), from a page of this address.",
      );
    }
  }
  if (access.kind === "known" && access.peopleOnly) return;
  if (current === null) {
    throw forbidden("You belong to no programme here, or to none that is chosen: POST /v1/session/program.");
  }
  if (access.kind === "known") return;
  if (!canRole(current.role, access.capability)) {
    throw forbidden(`Your role in this programme, ${current.role}, does not include ${access.capability}.`);
  }
  if (access.programmeOnly && current.role === "partner") {
    throw forbidden("This route is for the programme's own people.");
  }
}

async function authorizeKey(access: Guarded, context: Context<ApiEnv>): Promise<void> {
  const { database, clock } = context.var.services;
  const now = clock();
  const key = /^Bearer +([^\s,]+)$/i.exec(context.req.header("authorization") ?? "")?.[1];
  const identity = key === undefined ? null : await authenticateApiKey(database, key, now);
  if (identity === null) throw unauthenticated();
  const { keyId, programId, partnerId, scopes } = identity;
  const partner = partnerId === null ? {} : { partnerId };
  context.set("context", {
    database,
    programId,
    actor: { kind: "api_key", id: keyId, scopes, ...partner },
    now,
    ...localeOf(context),
  });
  if (access.kind === "known") {
    if (access.peopleOnly) throw forbidden("This route is for people who are signed in, not for keys.");
    return;
  }
  if (!canScopes(scopes, access.capability)) {
    const [needed] = scopesFor(access.capability);
    throw forbidden(
      needed === undefined
        ? "This route is for people who are signed in, not for keys."
        : `This key lacks the scope ${needed}; it has ${scopes.join(", ")}.`,
    );
  }
  if (access.programmeOnly && partnerId !== null) {
    throw forbidden("This key belongs to one partner; this route needs a key of the programme.");
  }
}

/** The language that was asked for, where one was. */
function localeOf({ req }: Context<ApiEnv>): Pick<OperationContext, "locale"> {
  const locale = askedLocale(req.header("accept-language"));
  return locale === undefined ? {} : { locale };
}

/** The same for no key, a broken, unknown, expired or revoked one, and a session that is over. */
function unauthenticated(): OperationError {
  return new OperationError(
    "unauthenticated",
    "Send a valid API key: Authorization: Bearer lb_live_… (`npx pnpm leadback key create --help` says how to make one). People sign in at /sign-in.",
  );
}

function forbidden(detail: string): OperationError {
  return new OperationError("forbidden", detail);
}
