import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { fitRidgeLogistic } from "./fit-ridge-logistic.ts";

const eightRows = [
  [0, 1],
  [1, 0],
  [2, 1],
  [3, 0],
  [1, 1],
  [2, 0],
  [3, 1],
  [0, 0],
];
const separable = [0, 0, 1, 1, 0, 1, 1, 0];

/** Weight in 1,000 lb, horsepower and manual gear of 32 cars; Henderson & Velleman 1981, R's `mtcars`. */
const cars = [
  [2.62, 110, 1],
  [2.875, 110, 1],
  [2.32, 93, 1],
  [3.215, 110, 0],
  [3.44, 175, 0],
  [3.46, 105, 0],
  [3.57, 245, 0],
  [3.19, 62, 0],
  [3.15, 95, 0],
  [3.44, 123, 0],
  [3.44, 123, 0],
  [4.07, 180, 0],
  [3.73, 180, 0],
  [3.78, 180, 0],
  [5.25, 205, 0],
  [5.424, 215, 0],
  [5.345, 230, 0],
  [2.2, 66, 1],
  [1.615, 52, 1],
  [1.835, 65, 1],
  [2.465, 97, 0],
  [3.52, 150, 0],
  [3.435, 150, 0],
  [3.84, 245, 0],
  [3.845, 175, 0],
  [1.935, 66, 1],
  [2.14, 91, 1],
  [1.513, 113, 1],
  [3.17, 264, 1],
  [2.77, 175, 1],
  [3.57, 335, 1],
  [2.78, 109, 1],
];
const isManual = cars.map(([, , am = 0]) => am);

function standardised(values: number[]): number[] {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (value - mean) / spread);
}

function expectWeights(fit: { intercept: number; weights: number[] }, expected: number[], tolerance = 1e-9) {
  [fit.intercept, ...fit.weights].forEach((weight, i) => {
    expectClose(weight, expected[i] ?? Number.NaN, tolerance);
  });
}

// R 4.2.2, Newton's method on the penalised likelihood.
test("equals R on a separable sample, which only the penalty keeps finite", () => {
  const fit = fitRidgeLogistic(eightRows, separable);
  expectWeights(fit, [-2.04204990362515, 1.36136660241677, 0]);
  expectClose(fit.objective, 3.053237103833654);
  const strong = fitRidgeLogistic(eightRows, separable, { c: 0.1 });
  // The sample mirrors itself around 1.5, so the intercept is −1.5 times the weight.
  expectWeights(strong, [-1.5 * 0.321105855964, 0.321105855964, 0]);
});

test("equals R on a sample that overlaps", () => {
  expectWeights(
    fitRidgeLogistic(eightRows, [0, 1, 1, 1, 0, 0, 1, 0]),
    [-1.41375022379266, 0.942500149195109, 0],
  );
});

test("equals R for the gears of 32 cars by weight and power", () => {
  const [weights, powers] = [0, 1].map((column) => standardised(cars.map((car) => car[column] ?? 0)));
  const rows = (weights ?? []).map((weight, i) => [weight, powers?.[i] ?? 0]);
  const fit = fitRidgeLogistic(rows, isManual);
  expectWeights(fit, [-0.682805312559659, -2.31787856359934, 0.550244274209072]);
  expectClose(fit.objective, 12.236980298911);
  const strong = fitRidgeLogistic(rows, isManual, { c: 0.1 });
  expectWeights(strong, [-0.424329493751889, -0.632099370157459, -0.0506923258264489]);
});

test("equals R's glm without a penalty", () => {
  const fit = fitRidgeLogistic(
    cars.map(([weight = 0]) => [weight]),
    isManual,
    { c: Number.POSITIVE_INFINITY },
  );
  expect(fit.hasConverged).toBe(true);
  // glm stops when the deviance moves by less than one part in 10⁸.
  expectWeights(fit, [12.0403696589627, -4.0239699403279], 1e-6);
  expectClose(2 * fit.objective, 19.1760848074451);
});

test("says that there is no minimum where classes separate and nothing holds the weights", () => {
  const fit = fitRidgeLogistic(eightRows, separable, { c: Number.POSITIVE_INFINITY });
  expect(fit.hasConverged).toBe(false);
  expect(fitRidgeLogistic([], []).hasConverged).toBe(false);
  expect(fitRidgeLogistic([[1], [2]], [1, 1]).hasConverged).toBe(false);
});

test.each([
  ["rows of different length", [[1], [1, 2]], [0, 1], 1, "INVALID_INPUT"],
  ["an outcome beyond 1", [[1], [2]], [0, 2], 1, "INVALID_INPUT"],
  ["fewer outcomes than rows", [[1], [2]], [0], 1, "INVALID_INPUT"],
  ["no penalty scale", [[1], [2]], [0, 1], 0, "INVALID_INPUT"],
  ["a number that is none", [[1], [Number.NaN]], [0, 1], 1, "NON_FINITE"],
])("refuses %s", (_, rows, outcomes, c, code) => {
  expect(() => fitRidgeLogistic(rows, outcomes, { c })).toThrow(expect.objectContaining({ code }));
});
