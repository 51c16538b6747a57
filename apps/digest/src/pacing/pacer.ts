import type { Clock } from "../clock.ts";

/** What the provider says about its limit in the headers of an answer. */
export interface PacingHint {
  /** Requests that the window allows, and its length. */
  limit?: { requests: number; windowMs: number };
  /** Nothing more before this much time has passed. */
  pauseMs?: number;
}

export interface Pacer {
  /** Resolves when the next request may start. */
  waitForTurn(signal?: AbortSignal): Promise<void>;
  /** Slows down, or back up to the configured rate, as the provider says. */
  heed(hint: PacingHint): void;
}

/** Keeps requests of this process at most at `requestsPerSecond`, evenly spaced, and slower when the provider says so. */
export function createPacer({
  requestsPerSecond,
  clock,
}: {
  requestsPerSecond: number;
  clock: Clock;
}): Pacer {
  const shortestGapMs = 1000 / requestsPerSecond;
  let gapMs = shortestGapMs;
  let nextStartMs = Number.NEGATIVE_INFINITY;
  return {
    async waitForTurn(signal) {
      const waitMs = nextStartMs - clock.monotonicMs();
      if (waitMs > 0) await clock.sleep(waitMs, signal);
      nextStartMs = Math.max(clock.monotonicMs(), nextStartMs) + gapMs;
    },
    heed({ limit, pauseMs }) {
      if (limit !== undefined) gapMs = Math.max(shortestGapMs, limit.windowMs / limit.requests);
      if (pauseMs !== undefined) nextStartMs = Math.max(nextStartMs, clock.monotonicMs() + pauseMs);
    },
  };
}
