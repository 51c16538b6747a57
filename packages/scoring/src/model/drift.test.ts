import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { featureDrift } from "./feature-drift.ts";
import { observedAgainstExpected } from "./observed-against-expected.ts";
import { populationStabilityIndex } from "./population-stability-index.ts";
import { shiftPrior } from "./shift-prior.ts";
import { trainConversionModel } from "./train-conversion-model.ts";
import type { TrainingRow } from "./training-row.ts";

// Saerens, Latinne & Decaestecker 2002, equation 4, evaluated in R 4.2.2.
test.each([
  [0.05, 0.2254352906],
  [0.2, 0.5802687102876267],
  [0.5, 0.8468584534],
])("%d, learnt where few are won, becomes %d where many are", (probability, expected) => {
  expectClose(shiftPrior(probability, { from: 0.058, to: 0.254 }), expected, 1e-9);
});

test("a shift there and back changes nothing, and certainty stays certain", () => {
  const there = shiftPrior(0.3, { from: 0.1, to: 0.4 });
  expectClose(shiftPrior(there, { from: 0.4, to: 0.1 }), 0.3, 1e-12);
  expect([0, 1].map((p) => shiftPrior(p, { from: 0.1, to: 0.4 }))).toEqual([0, 1]);
  expect(() => shiftPrior(0.3, { from: 0, to: 0.4 })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
  expect(() => shiftPrior(1.3, { from: 0.1, to: 0.4 })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("observed wins alert beyond three standard deviations of what was promised", () => {
  const promised = new Array<number>(100).fill(0.2);
  const actual = (won: number) => promised.map((_, i) => (i < won ? 1 : 0));
  const within = observedAgainstExpected(actual(31), promised);
  expectClose(within.z, 2.75);
  expectClose(within.expected, 20);
  expect(within).toMatchObject({ n: 100, observed: 31, isAlert: false });
  expect(observedAgainstExpected(actual(33), promised).isAlert).toBe(true);
  expect(observedAgainstExpected(actual(7), promised).isAlert).toBe(true);
  expect(observedAgainstExpected([], [])).toEqual({
    n: 0,
    observed: 0,
    expected: 0,
    ratio: null,
    z: null,
    isAlert: false,
  });
  expect(observedAgainstExpected([1], [0]).isAlert).toBe(true);
});

test("the stability index is Jeffreys' divergence of the shares, half a lead added to each bin", () => {
  const [a, b] = [30.5 / 101, 50.5 / 101];
  expectClose(
    populationStabilityIndex([30, 70], [50, 50]),
    (b - a) * Math.log(b / a) + (a - b) * Math.log((1 - b) / (1 - a)),
  );
  expect(populationStabilityIndex([0, 5], [0, 0])).toBeNull();
  expect(populationStabilityIndex([100, 0], [0, 100])).toBeGreaterThan(5);
  for (const wrong of [[1], [-1, 2], [Number.NaN, 1]]) {
    expect(() => populationStabilityIndex([1, 2], wrong)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  }
});

test("names the feature whose leads have become others, and only that one", () => {
  const rows = Array.from(
    { length: 400 },
    (_, i): TrainingRow => ({
      id: `${i}`,
      features: { source: i % 4 === 0 ? "fair" : "web", size: i % 50, role: i % 3 === 0 ? null : "buyer" },
      outcome: i % 7 === 0 || (i % 4 === 0 && i % 3 > 0) ? "won" : "lost",
    }),
  );
  const model = trainConversionModel(rows, { gate: false });
  const now = rows.map(({ features }) => ({ features: { ...features, source: "podcast" } }));
  const shifted = featureDrift(model, now).filter(({ isShifted }) => isShifted);
  expect(shifted.map(({ feature }) => feature)).toEqual(["source"]);
  for (const { psi } of featureDrift(model, rows)) expectClose(psi, 0);
  expect(featureDrift(model, []).map(({ psi }) => psi)).toEqual([null, null, null]);
});
