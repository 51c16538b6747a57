import { mean, sampleVariance } from "simple-statistics";
import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { drawLogGamma } from "./draw-log-gamma.ts";
import { seededRandom } from "./seeded-random.ts";

test("gives the same numbers for the same seed, for ever", () => {
  const random = seededRandom(1);
  const first = [random(), random(), random()];
  expect(first).toEqual([0.09156953175513294, 0.8881928137485323, 0.43427017709149285]);
  const again = seededRandom(1);
  expect([again(), again(), again()]).toEqual(first);
  expect(seededRandom(2)()).not.toBe(first[0]);
});

test("fills [0, 1) evenly", () => {
  const random = seededRandom(42);
  const values = Array.from({ length: 20_000 }, random);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
  // Four standard errors.
  expectClose(mean(values), 0.5, 0.0082);
  expectClose(sampleVariance(values), 1 / 12, 0.0022);
  const bins = new Array(100).fill(0);
  for (const value of values) bins[Math.floor(value * 100)] += 1;
  const chiSquare = bins.reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0);
  // 99.99 % of chi-square with 99 degrees of freedom.
  expect(chiSquare).toBeLessThan(160);
});

test.each([0.05, 0.7, 1, 4, 300])(
  "draws gamma variables of shape %d with their mean and variance",
  (shape) => {
    const random = seededRandom(5);
    const values = Array.from({ length: 20_000 }, () => Math.exp(drawLogGamma(shape, random)));
    expect(Math.abs(mean(values) - shape)).toBeLessThan(4 * Math.sqrt(shape / 20_000));
    const kurtosis = 3 + 6 / shape;
    expect(Math.abs(sampleVariance(values) / shape - 1)).toBeLessThan(4 * Math.sqrt((kurtosis - 1) / 20_000));
  },
);

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d as a seed", (seed) => {
  expect(() => seededRandom(seed)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});
