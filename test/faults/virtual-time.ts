import { connect, type Database } from "@leadback/db";
import type { Clock } from "../../apps/digest/src/clock.ts";
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
      // Set and not added: a database that was put back goes by the same time.
      await owner.global.execute(`update ledger_clock set "offset" = interval '${passedMs} milliseconds'`);
    },
    async close() {
      await owner?.close();
      owner = undefined;
    },
  };
  return time;
}
