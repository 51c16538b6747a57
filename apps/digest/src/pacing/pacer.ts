import type { Clock } from "../clock.ts";
import type { Pause } from "../transports/transport.ts";

/** What the provider says about its limit in the headers of an answer. */
export interface PacingHint {
  /** Requests that the window allows, and its length. */
  limit?: { requests: number; windowMs: number };
  /** Nothing more before this much time has passed. */
  pauseMs?: number;
}

export interface Pacer {
  /** Resolves when the next request may start, or with the pause in which none may. */
  waitForTurn(signal?: AbortSignal): Promise<Pause | null>;
  /** Slows down, or back up to the configured rate, as the provider says. */
  heed(hint: PacingHint): Promise<void>;
  /** Lets nothing start before the pause is over. */
  pauseAll(pause: Pause): Promise<void>;
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
      return null;
    },
    async heed({ limit, pauseMs }) {
      if (limit !== undefined) gapMs = Math.max(shortestGapMs, limit.windowMs / limit.requests);
      if (pauseMs !== undefined) nextStartMs = Math.max(nextStartMs, clock.monotonicMs() + pauseMs);
    },
    // Within one process the run itself stops.
    pauseAll: async () => undefined,
  };
}
