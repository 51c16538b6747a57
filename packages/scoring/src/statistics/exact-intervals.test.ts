import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { clopperPearsonInterval } from "./clopper-pearson-interval.ts";
import { jeffreysInterval } from "./jeffreys-interval.ts";

// R 4.2.2, binom.test and qbeta; printed to ten digits.
test.each([
  [0, 10, 0, 0.3084971078],
  [3, 7, 0.0989882784, 0.8159484324],
])("Clopper-Pearson equals R for %i of %i", (successes, trials, lower, upper) => {
  const interval = clopperPearsonInterval(successes, trials);
  expectClose(interval.lower, lower);
  expectClose(interval.upper, upper);
  expect(interval).toMatchObject({ confidence: 0.95, method: "clopper-pearson" });
});

test.each([
  [0, 10, 0.0000478904, 0.2171962675],
  [3, 7, 0.1388642191, 0.7654987507],
  [81, 263, 0.254521935, 0.3656474992],
])("Jeffreys equals R for %i of %i", (successes, trials, lower, upper) => {
  const interval = jeffreysInterval(successes, trials);
  expectClose(interval.lower, lower);
  expectClose(interval.upper, upper);
  expect(interval).toMatchObject({ confidence: 0.95, method: "jeffreys" });
});

test("Clopper-Pearson is exactly 0 below no success, exactly 1 above all, and everything without trials", () => {
  expect(clopperPearsonInterval(0, 5).lower).toBe(0);
  expect(clopperPearsonInterval(5, 5).upper).toBe(1);
  expect(clopperPearsonInterval(0, 0)).toMatchObject({ lower: 0, upper: 1 });
  // (α/2)^(1/n), the closed form for nothing but successes.
  expectClose(clopperPearsonInterval(5, 5).lower, 0.025 ** (1 / 5), 1e-12);
  expectClose(clopperPearsonInterval(5, 5, { confidence: 0.9 }).lower, 0.05 ** (1 / 5), 1e-12);
});

test("Jeffreys without trials is its prior, and narrows as confidence falls", () => {
  // Quantiles of the arcsine distribution: sin²(π p / 2).
  expectClose(jeffreysInterval(0, 0).lower, Math.sin((Math.PI * 0.025) / 2) ** 2, 1e-12);
  expectClose(jeffreysInterval(0, 0).upper, Math.sin((Math.PI * 0.975) / 2) ** 2, 1e-12);
  expect(jeffreysInterval(3, 7, { confidence: 0.5 }).lower).toBeGreaterThan(jeffreysInterval(3, 7).lower);
});

test.each([clopperPearsonInterval, jeffreysInterval])(
  "refuses impossible counts and confidences (%#)",
  (interval) => {
    expect(() => interval(3, 2)).toThrow(LeadMetricsError);
    expect(() => interval(-1, 2)).toThrow(LeadMetricsError);
    expect(() => interval(1, 2, { confidence: 1 })).toThrow(LeadMetricsError);
  },
);
