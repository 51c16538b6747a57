import { expect, test } from "vitest";
import { betaQuantile } from "./beta-quantile.ts";

const probabilities = [1e-12, 1e-6, 0.01, 0.025, 0.2, 0.5, 0.8, 0.975, 0.99, 1 - 1e-6];

test.each([0.05, 0.5, 1, 3, 40, 5000])("equals its closed form where alpha is 1 and beta %d", (beta) => {
  for (const p of probabilities) {
    const exact = -Math.expm1(Math.log1p(-p) / beta);
    expect(Math.abs(betaQuantile(p, 1, beta) / exact - 1), `${p}`).toBeLessThan(1e-11);
  }
});

test.each([0.05, 0.5, 1, 3, 40, 5000])("equals its closed form where beta is 1 and alpha %d", (alpha) => {
  for (const p of probabilities) {
    const exact = p ** (1 / alpha);
    expect(Math.abs(betaQuantile(p, alpha, 1) - exact), `${p}`).toBeLessThan(1e-11 * exact + 1e-300);
  }
});

test("is mirrored when successes and failures change places, and rises with the probability", () => {
  for (const [alpha, beta] of [
    [2, 18],
    [0.3, 0.4],
    [850, 7160],
  ] as const) {
    let before = 0;
    for (const p of [0.01, 0.2, 0.5, 0.8, 0.99]) {
      const found = betaQuantile(p, alpha, beta);
      expect(Math.abs(found + betaQuantile(1 - p, beta, alpha) - 1)).toBeLessThan(1e-11);
      expect(found).toBeGreaterThan(before);
      before = found;
    }
  }
});

test("0 and 1 are the ends", () => {
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
});

test.each([-0.001, 1.001, Number.NaN])("refuses the probability %d", (probability) => {
  expect(() => betaQuantile(probability, 2, 3)).toThrow(`between 0 and 1; got ${probability}`);
});

test.each([
  [0, 3],
  [2, -1],
])("refuses the shape %d, %d", (alpha, beta) => {
  expect(() => betaQuantile(0.5, alpha, beta)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});
