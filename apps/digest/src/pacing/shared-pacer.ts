import type { Database } from "@leadback/db";
import { pauseLane, setPace, takeTurn } from "@leadback/operations";
import type { Clock } from "../clock.ts";
import type { Pause } from "../transports/transport.ts";
import type { Pacer } from "./pacer.ts";

export interface SharedPacerOptions {
  database: Pick<Database, "global">;
  clock: Clock;
  /** Whose limit it is: the provider's. */
  lane: string;
  requestsPerSecond: number;
}

/** Keeps all processes and programmes together at most at `requestsPerSecond`, and slower when the provider says so. */
export function createSharedPacer({ database, clock, lane, requestsPerSecond }: SharedPacerOptions): Pacer {
  const shortestGapMs = 1000 / requestsPerSecond;
  let gapMs = shortestGapMs;
  return {
    async waitForTurn(signal) {
      const { waitMs, pause } = await takeTurn(database, { name: lane, gapMs: shortestGapMs });
      // Safe: only `pauseAll` writes reasons, and takes them from a pause.
      if (pause !== null) return pause as Pause;
      if (waitMs > 0) await clock.sleep(waitMs, signal);
      return null;
    },
    async heed({ limit, pauseMs }) {
      const allowed = limit === undefined ? gapMs : Math.max(shortestGapMs, limit.windowMs / limit.requests);
      if (allowed === gapMs && pauseMs === undefined) return;
      gapMs = allowed;
      await setPace(database, { name: lane, gapMs, ...(pauseMs === undefined ? {} : { pauseMs }) });
    },
    pauseAll: ({ reason, resumeAfterMs }) => pauseLane(database, { name: lane, reason, ms: resumeAfterMs }),
  };
}
