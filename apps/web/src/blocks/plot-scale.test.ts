import { expect, it } from "vitest";
import { countScale, rateScale } from "./plot-scale.ts";

it("starts a rate at 0 and ends where the highest one fits", () => {
  const place = rateScale(0.31, 300);
  expect(place(0)).toBe(300);
  expect(place.ticks.at(-1)).toBeGreaterThanOrEqual(0.31);
  expect(place(place.ticks.at(-1) ?? 0)).toBeCloseTo(0);
});

it("never goes beyond 100 %", () => {
  expect(rateScale(0.97, 300).ticks.at(-1)).toBe(1);
});

it("keeps the numbers below the axis apart, and every lead inside", () => {
  const place = countScale(215, 300);
  const places = place.ticks.map(place);
  expect(Math.min(...places.slice(1).map((at, index) => at - (places[index] ?? 0)))).toBeGreaterThanOrEqual(
    40,
  );
  expect(place(215)).toBeLessThanOrEqual(300);
});
