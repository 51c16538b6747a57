import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { betaIncomplete } from "./beta-incomplete.ts";
import { betaQuantile } from "./beta-quantile.ts";
import { chiSquareSurvival } from "./chi-square-survival.ts";
import { logBeta } from "./log-beta.ts";
import { logGamma } from "./log-gamma.ts";
import { normalCdf } from "./normal-cdf.ts";
import { polygamma } from "./polygamma.ts";

const { log, PI } = Math;

// R 4.2.2: lbeta, pbeta, qbeta.
test("equals R for lbeta(2.5, 7.5)", () => {
  expectClose(logBeta(2.5, 7.5), -4.98278037285);
});

test.each([
  [0.105, 5.2, 31.8, 0.28982971107271, 1e-12],
  [0.01, 0.5, 3, 0.18625375, 1e-9],
  [0.5, 50, 60, 0.830907293902, 1e-11],
  [0.99, 2000, 25, 0.830637344629, 1e-11],
])("equals R for pbeta(%d; %d, %d)", (x, alpha, beta, expected, tolerance) => {
  expectClose(betaIncomplete(x, alpha, beta), expected, tolerance);
});

test.each([
  [2, 18, [0.013012164372, 0.086775163656, 0.260280654195]],
  [0.5, 10.5, [0.000047890433, 0.021940166769, 0.217196267509]],
  [850, 7160, [0.099466838903, 0.106084570684, 0.112954158806]],
])("equals R for qbeta of (%d, %d) at 2.5, 50 and 97.5 %%", (alpha, beta, expected) => {
  [0.025, 0.5, 0.975].forEach((probability, i) => {
    expectClose(betaQuantile(probability, alpha, beta), expected[i] ?? Number.NaN, 1e-11);
  });
});

// Closed forms.
test("the incomplete beta function equals its closed forms", () => {
  for (const x of [1e-8, 0.1, 0.5, 0.9, 1 - 1e-8]) {
    expectClose(betaIncomplete(x, 1, 1), x, 1e-15);
    expectClose(betaIncomplete(x, 3, 1), x ** 3, 1e-14);
    expectClose(betaIncomplete(x, 1, 4), 1 - (1 - x) ** 4, 1e-14);
    expectClose(betaIncomplete(x, 0.5, 0.5), (2 / PI) * Math.asin(Math.sqrt(x)), 1e-12);
  }
});

test("is 0 at 0 and 1 at 1", () => {
  expect(betaIncomplete(0, 2, 3)).toBe(0);
  expect(betaIncomplete(1, 2, 3)).toBe(1);
  expect(betaQuantile(0, 2, 3)).toBe(0);
  expect(betaQuantile(1, 2, 3)).toBe(1);
});

test("the quantile inverts the distribution function for any shape, from far tail to far tail", () => {
  const shapes = [0.01, 0.5, 1, 3.3, 40, 1000, 100_000];
  for (const alpha of shapes) {
    for (const beta of shapes) {
      for (const probability of [1e-12, 1e-4, 0.025, 0.3, 0.5, 0.8, 0.975]) {
        const x = betaQuantile(probability, alpha, beta);
        // Where the quantile is within rounding of 0 or 1, no double has this probability.
        if (x < 1e-280 || x > 1 - 1e-7) continue;
        expect(Math.abs(betaIncomplete(x, alpha, beta) / probability - 1)).toBeLessThan(1e-7);
      }
    }
  }
});

test("the logarithm of beta keeps its digits for large and for unequal parameters", () => {
  // B(1, n) = 1 / n, B(2, n) = 1 / (n (n + 1)), B(10, 11) = 9! 10! / 20!
  for (const n of [0.3, 9.9, 10, 1e3, 1e7, 1e12]) {
    expectClose(logBeta(1, n), -log(n), 1e-14 * Math.max(1, log(n)));
    expectClose(logBeta(n, 2), -log(n) - log(n + 1), 1e-13 * Math.max(1, log(n)));
  }
  expectClose(logBeta(10, 11), log(362_880) + log(3_628_800) - log(2_432_902_008_176_640_000), 1e-13);
  // B(n, n + 1) = B(n, n) / 2 holds for any n, and doubles show whether Stirling's remainder is right.
  for (const n of [10, 57, 1e4]) expectClose(logBeta(n, n + 1) - logBeta(n, n), -log(2), 1e-11);
});

test("the logarithm of gamma equals that of factorials and of the root of pi", () => {
  expectClose(logGamma(1), 0, 1e-15);
  expectClose(logGamma(0.5), log(PI) / 2, 1e-14);
  expectClose(logGamma(21), log(2_432_902_008_176_640_000), 1e-13);
});

test("digamma and trigamma equal their closed forms", () => {
  const euler = 0.5772156649015329;
  expectClose(polygamma(1).digamma, -euler, 1e-13);
  expectClose(polygamma(0.5).digamma, -euler - 2 * log(2), 1e-13);
  expectClose(polygamma(1).trigamma, (PI * PI) / 6, 1e-13);
  expectClose(polygamma(0.5).trigamma, (PI * PI) / 2, 1e-13);
  expectClose(polygamma(12).digamma - polygamma(11).digamma, 1 / 11, 1e-14);
  expectClose(polygamma(30).trigamma - polygamma(31).trigamma, 1 / 900, 1e-15);
});

test("the chi-square tail equals its closed forms for 1 and 2 degrees of freedom, far out as well", () => {
  for (const statistic of [0.01, 0.5, 3.841458820694124, 20, 150]) {
    const normal = 2 * normalCdf(-Math.sqrt(statistic));
    expect(Math.abs(chiSquareSurvival(statistic, 1) / normal - 1)).toBeLessThan(1e-11);
    expect(Math.abs(chiSquareSurvival(statistic, 2) / Math.exp(-statistic / 2) - 1)).toBeLessThan(1e-12);
  }
});

test.each([
  // scipy 1.17.1, chi2.sf.
  [0.512, 4, 0.9723223128030639],
  [300, 4, 1.083439491947837e-63],
])("equals scipy for the tail of %d with %d degrees of freedom", (statistic, degreesOfFreedom, expected) => {
  expect(Math.abs(chiSquareSurvival(statistic, degreesOfFreedom) / expected - 1)).toBeLessThan(1e-11);
});

test("nothing is rarer than an infinite chi-square, nothing commoner than 0", () => {
  expect(chiSquareSurvival(0, 3)).toBe(1);
  expect(chiSquareSurvival(Number.POSITIVE_INFINITY, 3)).toBe(0);
});

test.each<[() => number, string]>([
  [() => logGamma(0), "The gamma function is taken of numbers above 0; got 0"],
  [() => logGamma(Number.POSITIVE_INFINITY), "The gamma function is taken of numbers above 0; got Infinity"],
  [() => logBeta(1, 0), "The gamma function is taken of numbers above 0; got 0"],
  [() => logBeta(Number.NaN, 20), "The gamma function is taken of numbers above 0; got NaN"],
  [() => betaIncomplete(1.1, 1, 1), "A rate lies between 0 and 1; got 1.1"],
  [() => betaIncomplete(-0.1, 1, 1), "A rate lies between 0 and 1; got -0.1"],
  [() => betaIncomplete(0.5, 0, 1), "The gamma function is taken of numbers above 0; got 0"],
  [() => betaQuantile(-0.1, 1, 1), "A probability lies between 0 and 1; got -0.1"],
  [() => betaQuantile(Number.NaN, 1, 1), "A probability lies between 0 and 1; got NaN"],
  [
    () => chiSquareSurvival(-1, 1),
    "A chi-square is 0 or more, with more than 0 degrees of freedom; got -1 with 1",
  ],
  [
    () => chiSquareSurvival(1, 0),
    "A chi-square is 0 or more, with more than 0 degrees of freedom; got 1 with 0",
  ],
])("refuses what the function is not defined for and says so (%#)", (call, message) => {
  expect(call).toThrow(new LeadMetricsError("INVALID_INPUT", message));
});
