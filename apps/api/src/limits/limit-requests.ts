import { OperationError } from "@leadback/operations";
import type { Context, MiddlewareHandler } from "hono";
import type { ApiEnv, Services } from "../api-env.ts";
import { ProblemError } from "../errors/problem-error.ts";
import { clientAddress } from "../server/client-address.ts";
import { createQuota, type Quota, type QuotaPolicy, quotaHeaders } from "./quota.ts";

/** What one process allows; the same object for every route of an app. */
export interface Quotas {
  /** Of one key or one session. */
  perCaller: Quota;
  /** Of one address that has shown neither. */
  perAddress: Quota;
}

export function createQuotas(requestsPerMinute: number): Quotas {
  const perAddress = Math.max(1, Math.ceil(requestsPerMinute / 10));
  return {
    perCaller: createQuota({ name: "default", requests: requestsPerMinute, windowSeconds: 60 }),
    perAddress: createQuota({ name: "address", requests: perAddress, windowSeconds: 60 }),
  };
}

/** Counts a request of a known caller. Stands behind `authorize`. */
export const limitCallers: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const { quotas, person, context } = c.var;
  if (quotas !== undefined) {
    const holder = person === undefined ? `key:${context.actor.id}` : `person:${person.userId}`;
    charge(c, quotas.perCaller, holder);
  }
  await next();
};

/** Counts a request of anybody, by its address. */
export const limitAddresses: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (c.var.quotas !== undefined) charge(c, c.var.quotas.perAddress, clientAddress(c));
  await next();
};

/** Counts a request that showed no valid credentials, so that nobody tries them without end. */
export function chargeStranger(c: Context<ApiEnv>, error: unknown): void {
  const isStranger = error instanceof OperationError && error.code === "unauthenticated";
  if (isStranger && c.var.quotas !== undefined) charge(c, c.var.quotas.perAddress, clientAddress(c));
}

/**
 * A narrower limit of one route, for each partner, also where the usual one is switched off; the programme's own callers
 * have the usual one alone.
 */
export function limitPartners(policy: QuotaPolicy): MiddlewareHandler<ApiEnv> {
  const quotaOfApp = new WeakMap<Services, Quota>();
  return async (c, next) => {
    const { services, context } = c.var;
    const { partnerId } = context.actor;
    if (partnerId !== undefined) {
      const quota = quotaOfApp.get(services) ?? createQuota(policy);
      quotaOfApp.set(services, quota);
      charge(c, quota, `${context.programId}:${partnerId}`);
    }
    await next();
  };
}

function charge(c: Context<ApiEnv>, quota: Quota, holder: string): void {
  const state = quota.take(holder, c.var.services.clock());
  const headers = quotaHeaders(quota, state);
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (state.isAllowed) return;
  const { requests, windowSeconds, name } = quota.policy;
  throw new ProblemError(
    "limit_exceeded",
    `At most ${requests} requests in ${windowSeconds} seconds. Send this one again in ${state.retryAfterSeconds} s.`,
    {
      headers: { ...headers, "Retry-After": String(state.retryAfterSeconds) },
      extra: { "violated-policies": [name] },
    },
  );
}
