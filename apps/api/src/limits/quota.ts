export interface QuotaPolicy {
  name: string;
  requests: number;
  windowSeconds: number;
}

export interface QuotaState {
  isAllowed: boolean;
  remaining: number;
  /** Until all of it is there again. */
  resetSeconds: number;
  /** Until one more request is allowed; 0 when one is. */
  retryAfterSeconds: number;
}

export interface Quota {
  policy: QuotaPolicy;
  take(holder: string, now: Date): QuotaState;
}

const fewestToSweep = 10_000;

/**
 * A token bucket for each holder, refilled evenly over the window, in this process alone: two processes allow twice as
 * much. A holder is one instant (when its bucket would be full again), and those that are full are forgotten.
 */
export function createQuota(policy: QuotaPolicy): Quota {
  const windowMs = policy.windowSeconds * 1_000;
  const intervalMs = windowMs / policy.requests;
  const fullAtMs = new Map<string, number>();
  let sweepAt = fewestToSweep;
  const sweep = (nowMs: number) => {
    for (const [holder, fullAt] of fullAtMs) if (fullAt <= nowMs) fullAtMs.delete(holder);
    sweepAt = Math.max(fewestToSweep, fullAtMs.size * 2);
  };
  return {
    policy,
    take(holder, now) {
      const nowMs = now.getTime();
      const known = fullAtMs.get(holder) ?? nowMs;
      // No bucket is emptier than empty: a clock that was set back locks nobody out.
      const isClockSetBack = known >= nowMs + windowMs + 1;
      const next = (isClockSetBack ? nowMs : Math.max(known, nowMs)) + intervalMs;
      const missingMs = next - nowMs - windowMs;
      // Clocks tell whole milliseconds.
      const isAllowed = missingMs < 1;
      if (isAllowed) fullAtMs.set(holder, next);
      if (fullAtMs.size >= sweepAt) sweep(nowMs);
      const fullAt = isAllowed ? next : next - intervalMs;
      return {
        isAllowed,
        remaining: Math.max(0, Math.round((windowMs - (fullAt - nowMs)) / intervalMs)),
        resetSeconds: Math.max(0, Math.ceil((fullAt - nowMs) / 1_000)),
        retryAfterSeconds: isAllowed ? 0 : Math.max(1, Math.ceil(missingMs / 1_000)),
      };
    },
  };
}

/** The fields of draft-ietf-httpapi-ratelimit-headers-10. */
export function quotaHeaders({ policy }: Quota, state: QuotaState): Record<string, string> {
  return {
    "RateLimit-Policy": `"${policy.name}";q=${policy.requests};w=${policy.windowSeconds}`,
    RateLimit: `"${policy.name}";r=${state.remaining};t=${state.resetSeconds}`,
  };
}
