import type { Clock } from "../src/clock.ts";

export interface TestClock extends Clock {
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: number[];
  advance(ms: number): void;
  /** Only the wall clock goes on, as while a machine is suspended. */
  suspend(ms: number): void;
}

/** Time that passes only when it is told to; a sleep is over at once. */
export function createTestClock(start: Date): TestClock {
  let passedMs = 0;
  let suspendedMs = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => new Date(start.getTime() + passedMs + suspendedMs),
    monotonicMs: () => passedMs,
    async sleep(ms) {
      waits.push(ms);
      passedMs += ms;
    },
    advance(ms) {
      passedMs += ms;
    },
    suspend(ms) {
      suspendedMs += ms;
    },
  };
}
