import { expect, it } from "vitest";
import { createCircuitBreaker } from "./circuit-breaker.ts";

it("leaves the provider alone for a minute after 20 failures in a row, then tries it once", () => {
  const breaker = createCircuitBreaker();
  for (let failure = 1; failure <= 19; failure += 1) breaker.record(true, 0);
  expect(breaker.waitMs(0)).toBe(0);
  breaker.record(true, 0);
  expect(breaker.waitMs(0)).toBe(60_000);
  expect(breaker.waitMs(59_999)).toBe(1);
  expect(breaker.waitMs(60_000)).toBe(0);
  breaker.record(true, 60_000);
  expect(breaker.waitMs(60_000)).toBe(60_000);
});

it("forgets the failures after one success", () => {
  const breaker = createCircuitBreaker({ threshold: 2 });
  breaker.record(true, 0);
  breaker.record(false, 0);
  breaker.record(true, 0);
  expect(breaker.waitMs(0)).toBe(0);
});
