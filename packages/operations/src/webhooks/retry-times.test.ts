import { describe, expect, it } from "vitest";
import { retryWaitMs } from "./retry-times.ts";

const hours = (random: number) => {
  let sumMs = 0;
  let tries = 1;
  for (let waitMs = retryWaitMs(1, random); waitMs !== null; waitMs = retryWaitMs(tries, random)) {
    sumMs += waitMs;
    tries += 1;
  }
  return { tries, hours: sumMs / 3_600_000 };
};

describe("retryWaitMs", () => {
  it("tries eleven times over about three days, spread by a fifth to either side", () => {
    expect(hours(0.5)).toEqual({ tries: 11, hours: expect.closeTo(75.6, 1) });
    expect(hours(0).hours).toBeCloseTo(60.5, 1);
    expect(hours(1).hours).toBeCloseTo(90.7, 1);
  });

  it("grows with every try", () => {
    const waits = Array.from({ length: 10 }, (_, index) => retryWaitMs(index + 1, 0.5) ?? 0);
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  });

  it("waits as long as the endpoint asks, up to a day", () => {
    expect(retryWaitMs(1, 0.5, 120_000)).toBe(120_000);
    expect(retryWaitMs(1, 0.5, 1e12)).toBe(24 * 3_600_000);
    expect(retryWaitMs(10, 0.5, 1)).toBe(24 * 3_600_000);
    expect(retryWaitMs(11, 0.5, 1)).toBeNull();
  });
});
