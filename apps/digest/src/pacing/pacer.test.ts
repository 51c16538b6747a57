import { describe, expect, it } from "vitest";
import { createTestClock } from "../../test/test-clock.ts";
import { createPacer } from "./pacer.ts";

const start = new Date("2026-11-17T12:00:00Z");

async function startTimes(
  count: number,
  prepare: (pacer: ReturnType<typeof createPacer>) => void = () => undefined,
) {
  const clock = createTestClock(start);
  const pacer = createPacer({ requestsPerSecond: 2, clock });
  prepare(pacer);
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    await pacer.waitForTurn();
    times.push(clock.monotonicMs());
  }
  return times;
}

describe("createPacer", () => {
  it("lets the first request start at once and the next ones half a second apart at 2 per second", async () => {
    expect(await startTimes(4)).toEqual([0, 500, 1000, 1500]);
  });

  it("slows down to the provider's limit", async () => {
    expect(await startTimes(3, (pacer) => pacer.heed({ limit: { requests: 1, windowMs: 1000 } }))).toEqual([
      0, 1000, 2000,
    ]);
  });

  it("never goes faster than it was told, whatever the provider permits", async () => {
    expect(await startTimes(3, (pacer) => pacer.heed({ limit: { requests: 100, windowMs: 1000 } }))).toEqual([
      0, 500, 1000,
    ]);
  });

  it("waits as long as the provider asks", async () => {
    expect(await startTimes(2, (pacer) => pacer.heed({ pauseMs: 3000 }))).toEqual([3000, 3500]);
  });
});
