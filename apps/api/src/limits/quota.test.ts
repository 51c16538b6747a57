import { describe, expect, it } from "vitest";
import { createQuota, quotaHeaders } from "./quota.ts";

const start = new Date("2026-11-16T12:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1_000);

describe("createQuota", () => {
  it("allows what the window holds, then one for each share of it that passes", () => {
    const quota = createQuota({ name: "default", requests: 3, windowSeconds: 60 });
    expect([1, 2, 3].map(() => quota.take("a", start).isAllowed)).toEqual([true, true, true]);
    expect(quota.take("a", start)).toEqual({
      isAllowed: false,
      remaining: 0,
      resetSeconds: 60,
      retryAfterSeconds: 20,
    });
    expect(quota.take("a", after(19)).isAllowed).toBe(false);
    expect(quota.take("a", after(20)).isAllowed).toBe(true);
    expect(quota.take("a", after(20)).isAllowed).toBe(false);
    expect(quota.take("a", after(200)).remaining).toBe(2);
  });

  it("keeps each holder's own", () => {
    const quota = createQuota({ name: "default", requests: 1, windowSeconds: 1 });
    expect(quota.take("a", start).isAllowed).toBe(true);
    expect(quota.take("b", start).isAllowed).toBe(true);
    expect(quota.take("a", start).isAllowed).toBe(false);
  });

  it("locks nobody out when the clock is set back", () => {
    const quota = createQuota({ name: "default", requests: 2, windowSeconds: 60 });
    expect([1, 2, 3].map(() => quota.take("a", after(86_400)).isAllowed)).toEqual([true, true, false]);
    expect([1, 2, 3].map(() => quota.take("a", start).isAllowed)).toEqual([true, true, false]);
  });

  it("never allows more than the window in any window, and never refuses who keeps to the pace", () => {
    const quota = createQuota({ name: "default", requests: 7, windowSeconds: 3 });
    for (let index = 0; index < 500; index += 1)
      expect(quota.take("paced", after((index * 3) / 7)).isAllowed, String(index)).toBe(true);
    let allowed = 0;
    for (let index = 0; index < 3_000; index += 1)
      if (quota.take("greedy", after(index / 1_000)).isAllowed) allowed += 1;
    expect(allowed).toBeLessThanOrEqual(14);
  });

  it("is written as the draft has it", () => {
    const quota = createQuota({ name: "default", requests: 100, windowSeconds: 10 });
    expect(quotaHeaders(quota, quota.take("a", start))).toEqual({
      "RateLimit-Policy": '"default";q=100;w=10',
      RateLimit: '"default";r=99;t=1',
    });
  });
});
