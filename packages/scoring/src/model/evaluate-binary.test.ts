import { describe, expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { areaLowerBound } from "./area-lower-bound.ts";
import { areaUnderCurve } from "./area-under-curve.ts";
import { averagePrecision } from "./average-precision.ts";
import { calibrationCurve } from "./calibration-curve.ts";
import { evaluateBinary } from "./evaluate-binary.ts";
import { expectedCalibrationError } from "./expected-calibration-error.ts";
import { logLoss } from "./log-loss.ts";

const outcomes = [1, 0, 1, 1, 0, 0, 1, 0, 0, 1];
const probabilities = [0.9, 0.8, 0.8, 0.7, 0.6, 0.4, 0.4, 0.3, 0.2, 0.1];

// scikit-learn 1.2.1; the calibration errors by hand.
test("equals scikit-learn for ten leads", () => {
  const evaluation = evaluateBinary(outcomes, probabilities);
  expectClose(evaluation.auc, 0.64);
  expectClose(evaluation.logLoss, 0.7520427599106159);
  expectClose(evaluation.brier, 0.26);
  expectClose(evaluation.ece, 0.32);
  expectClose(expectedCalibrationError(outcomes, probabilities, { bins: 5 }), 0.24);
  expectClose(averagePrecision(outcomes, probabilities), 0.6976190476190476);
});

test("finds the line of leads that were promised too much", () => {
  // Half of those promised 0.8 and a quarter of those promised 0.2: log-odds of 0 and −1.0986 against ±1.3863.
  const evaluation = evaluateBinary([1, 0, 1, 0, 0, 0, 1, 0], [0.8, 0.8, 0.8, 0.8, 0.2, 0.2, 0.2, 0.2]);
  expectClose(evaluation.calibration.slope, Math.log(3) / 2 / Math.log(4));
  expectClose(evaluation.calibration.intercept, -Math.log(3) / 2);
});

test("counts the best tenth against all, sharing the leads at its edge", () => {
  const won = Array.from({ length: 20 }, (_, i) => (i < 4 ? 1 : 0));
  const falling = won.map((_, i) => 1 - i / 20);
  expect(evaluateBinary(won, falling).liftTopDecile).toBe(5);
  expectClose(
    evaluateBinary(
      won,
      won.map(() => 0.5),
    ).liftTopDecile,
    1,
  );
  // One lead is above the cut and was won; the other place of two is shared by five, of whom three were won.
  const tied = won.map((_, i) => (i === 0 ? 0.9 : i < 6 ? 0.5 : 0.1));
  expectClose(evaluateBinary(won, tied).liftTopDecile, (1 + 3 / 5) / 2 / 0.2);
});

test("has no measure where there is none: no leads, one outcome, one probability, perfect order", () => {
  const none = { intercept: null, slope: null };
  expect(evaluateBinary([], [])).toEqual({
    auc: null,
    logLoss: null,
    brier: null,
    ece: null,
    calibration: none,
    liftTopDecile: null,
  });
  expect(evaluateBinary([0, 0], [0.1, 0.2])).toMatchObject({
    auc: null,
    calibration: none,
    liftTopDecile: null,
  });
  expect(evaluateBinary([0, 1], [0.3, 0.3])).toMatchObject({ auc: 0.5, calibration: none });
  expect(evaluateBinary([0, 1], [0.1, 0.9])).toMatchObject({ auc: 1, calibration: none });
  expect(averagePrecision([0, 0], [0.1, 0.2])).toBeNull();
});

test("lets certainty that was wrong cost much, but not infinitely", () => {
  expectClose(logLoss([1], [0]), -Math.log(1e-15));
  expect(logLoss([1, 0], [1, 0])).toBeCloseTo(0, 14);
});

test("puts 1 into the last bin and each edge into the bin above it", () => {
  const curve = calibrationCurve([0, 1, 1, 1], [0.1, 0.3, 0.95, 1]);
  expect(curve.map(({ lower, n, rate }) => [lower, n, rate])).toEqual([
    [0.1, 1, 0],
    [0.3, 1, 1],
    [0.9, 2, 1],
  ]);
  expect(curve[2]?.meanProbability).toBeCloseTo(0.975, 12);
  expect(curve[2]?.interval).toMatchObject({ upper: 1, confidence: 0.95 });
  expect(calibrationCurve([], [])).toEqual([]);
});

describe("the lower end of the area's interval", () => {
  test("is DeLong's where the order is middling", () => {
    // Placements of the wins 3/3 and 1/3, of the losses 2/2, 1/2 and 1/2, by hand: variance (2/9)/2 + (1/12)/3 = 5/36.
    const actual = [1, 1, 0, 0, 0];
    const scores = [9, 4, 1, 6, 7];
    expectClose(areaUnderCurve(actual, scores), 2 / 3);
    const underChance = 6 / (12 * 2 * 3);
    expectClose(
      areaLowerBound(actual, scores),
      2 / 3 - 1.959963984540054 * Math.sqrt(Math.max(5 / 36, underChance)),
    );
  });

  test("is not taken in by a perfect order of few leads", () => {
    expect(areaLowerBound([1, 0, 0], [3, 2, 1])).toBeLessThan(0.5);
    expect(areaLowerBound([1, 1], [3, 2])).toBeNull();
  });
});

test.each([
  ["probabilities of another number than outcomes", [1, 0], [0.5], "INVALID_INPUT"],
  ["an outcome between 0 and 1", [0.5], [0.5], "INVALID_INPUT"],
  ["a probability above 1", [1], [1.1], "INVALID_INPUT"],
  ["a probability that is no number", [1], [Number.NaN], "NON_FINITE"],
])("refuses %s", (_, actual, promised, code) => {
  expect(() => evaluateBinary(actual, promised)).toThrow(expect.objectContaining({ code }));
});

test("refuses bins that cannot be", () => {
  expect(() => calibrationCurve([1], [0.5], { bins: 0 })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
