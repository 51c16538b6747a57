import { expect, test } from "vitest";
import { drawHypergeometric } from "./draw-hypergeometric.ts";
import { seededRandom } from "./seeded-random.ts";

const draws = 20_000;

// dhyper(0:4, 6, 9, 4) of R: choose(6, k) · choose(9, 4 − k) / choose(15, 4).
test("draws each count as often as it is probable", () => {
  const expected = [126, 504, 540, 180, 15].map((ways) => ways / 1365);
  const random = seededRandom(5);
  const counts = expected.map(() => 0);
  for (let i = 0; i < draws; i += 1) {
    const count = drawHypergeometric({ population: 15, successes: 6, taken: 4 }, random);
    counts[count] = (counts[count] ?? 0) + 1;
  }
  counts.forEach((count, k) => {
    const share = expected[k] ?? 0;
    expect(Math.abs(count / draws - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / draws));
  });
});

test("of millions it keeps mean and spread, and never leaves what is possible", () => {
  const urn = { population: 20_000_000, successes: 6_000_000, taken: 10_000_000 };
  const random = seededRandom(6);
  const values = Array.from({ length: 2000 }, () => drawHypergeometric(urn, random));
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt((10_000_000 * 0.3 * 0.7 * 10_000_000) / 19_999_999);
  expect(Math.abs(mean - 3_000_000)).toBeLessThan((4 * deviation) / Math.sqrt(values.length));
  expect(Math.sqrt(variance) / deviation).toBeGreaterThan(0.93);
  expect(Math.sqrt(variance) / deviation).toBeLessThan(1.07);
});

test("what is certain is drawn as certain", () => {
  const random = seededRandom(7);
  expect(drawHypergeometric({ population: 9, successes: 9, taken: 4 }, random)).toBe(4);
  expect(drawHypergeometric({ population: 9, successes: 0, taken: 4 }, random)).toBe(0);
  expect(drawHypergeometric({ population: 9, successes: 5, taken: 9 }, random)).toBe(5);
  expect(drawHypergeometric({ population: 9, successes: 5, taken: 0 }, random)).toBe(0);
});
