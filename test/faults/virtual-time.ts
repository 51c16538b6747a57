import { setTimeout as sleep } from "node:timers/promises";
import { connect, type Database } from "@leadback/db";
import type { Clock } from "../../apps/digest/src/clock.ts";
import { isConnectionLost } from "../../packages/operations/src/is-connection-lost.ts";
import { dueAt } from "./digest-world.ts";

export interface VirtualTime {
  /** The same for every process; a wait passes time for all of them, or none at all where nobody measures. */
  clock: Clock;
  passedMs(): number;
  /** Moves the clock of the processes, of the ledger and of the provider. */
  advance(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** One time for everybody: it stands still until somebody moves it. */
export function createVirtualTime(
  ownerUrl: () => string,
  provider: { advance(ms: number): void },
  { sleepsPass = false } = {},
): VirtualTime {
  let passedMs = 0;
  let owner: Database | undefined;
  const time: VirtualTime = {
    passedMs: () => passedMs,
    clock: {
      now: () => new Date(dueAt.getTime() + passedMs),
      monotonicMs: () => passedMs,
      sleep: (ms) => (sleepsPass ? time.advance(ms) : Promise.resolve()),
    },
    async advance(ms) {
      passedMs += ms;
      provider.advance(ms);
      // Kept open: a wait of half a second comes before every letter where somebody measures.
      owner ??= connect({ url: ownerUrl(), maxConnections: 1 });
      // Set and not added: a database that was put back goes by the same time, and a second try changes nothing.
      const set = `update ledger_clock set "offset" = interval '${passedMs} milliseconds'`;
      for (let triesLeft = 100; ; triesLeft -= 1) {
        try {
          await owner.global.execute(set);
          return;
        } catch (error) {
          if (triesLeft === 0 || !isConnectionLost(error)) throw error;
          await sleep(100);
        }
      }
    },
    async close() {
      await owner?.close();
      owner = undefined;
    },
  };
  return time;
}
