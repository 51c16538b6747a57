import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { calibrate } from "./calibrate.ts";
import { fitIsotonic } from "./fit-isotonic.ts";
import { fitPlatt } from "./fit-platt.ts";

// R 4.2.2, glm on the smoothed targets.
test("Platt's line equals R for ten scores", () => {
  const scores = [-2, -1.5, -1, -0.5, -0.2, 0, 0.3, 0.8, 1.2, 2];
  const line = fitPlatt(scores, [0, 0, 0, 1, 0, 1, 0, 1, 1, 1]);
  expectClose(line?.slope, 1.02156797956867);
  expectClose(line?.intercept, 0.09987907563898);
  expectClose(line && calibrate(line, 0), 1 / (1 + Math.exp(-0.09987907563898)));
});

test("Platt's line is null where there is none", () => {
  expect(fitPlatt([], [])).toBeNull();
  expect(fitPlatt([1, 2], [1, 1])).toBeNull();
  expect(fitPlatt([1, 1], [0, 1])).toBeNull();
  expect(fitPlatt([1, 2, 3, 4], [0, 0, 1, 1], { smoothing: false })).toBeNull();
  expect(fitPlatt([1, 2, 3, 4], [0, 0, 1, 1])).not.toBeNull();
});

// R 4.2.2, isoreg.
test("isotonic steps equal R for eight outcomes", () => {
  const steps = fitIsotonic([1, 2, 3, 4, 5, 6, 7, 8], [0, 1, 0, 0, 1, 1, 0, 1]);
  const fitted = [1, 2, 3, 4, 5, 6, 7, 8].map((score) => calibrate(steps, score));
  [0, 1 / 3, 1 / 3, 1 / 3, 2 / 3, 2 / 3, 2 / 3, 1].forEach((expected, i) => {
    expectClose(fitted[i], expected);
  });
});

test("isotonic steps hold beyond both ends and between scores; equal scores share one", () => {
  const steps = fitIsotonic([2, 2, 5, 5], [0, 1, 1, 1]);
  expect(steps).toEqual({ thresholds: [2, 5], probabilities: [0.5, 1] });
  expect([-10, 2, 4.9, 5, 90].map((score) => calibrate(steps, score))).toEqual([0.5, 0.5, 0.5, 1, 1]);
  expect(calibrate(fitIsotonic([], []), 1)).toBeNull();
});
