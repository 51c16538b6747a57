import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { type Alternative, binomialTest } from "./binomial-test.ts";

// R 4.2.2, binom.test.
test.each<[number, number, number, Alternative, number]>([
  [3, 40, 0.105, "two-sided", 0.795221128674],
  [3, 40, 0.105, "less", 0.383021409542],
  [12, 40, 0.105, "two-sided", 0.000594814271],
  [0, 30, 0.105, "two-sided", 0.068566634292],
  [0, 30, 0.105, "less", 0.035866670207],
  [7, 20, 0.3, "two-sided", 0.629497966677],
  [60, 80, 0.9, "less", 9.19801044441e-5],
])("equals R for %i of %i against %d, %s", (successes, trials, rate, alternative, expected) => {
  expectClose(binomialTest(successes, trials, rate, { alternative }).pValue, expected, 1e-11);
});

test("sums the outcomes that are no more probable than the observed one, counted by hand", () => {
  // Binomial(4, 0.5): 1 4 6 4 1 sixteenths.
  expectClose(binomialTest(1, 4, 0.5).pValue, 10 / 16, 1e-12);
  expectClose(binomialTest(4, 4, 0.5).pValue, 2 / 16, 1e-12);
  expectClose(binomialTest(2, 4, 0.5).pValue, 1, 1e-12);
  // Binomial(3, 0.2): 64 48 12 1 of 125; 1 is less probable than 0.
  expectClose(binomialTest(1, 3, 0.2).pValue, 61 / 125, 1e-12);
  expectClose(binomialTest(2, 3, 0.2).pValue, 13 / 125, 1e-12);
  expectClose(binomialTest(2, 3, 0.2, { alternative: "greater" }).pValue, 13 / 125, 1e-12);
  expectClose(binomialTest(0, 3, 0.2, { alternative: "greater" }).pValue, 1, 1e-12);
  expectClose(binomialTest(3, 3, 0.2, { alternative: "less" }).pValue, 1, 1e-12);
});

test("without trials everything is as expected", () => {
  expect(binomialTest(0, 0, 0.3)).toEqual({ pValue: 1 });
});

test("against a benchmark of 0 or 1 a single exception is impossible", () => {
  expect(binomialTest(0, 5, 0).pValue).toBe(1);
  expect(binomialTest(1, 5, 0).pValue).toBe(0);
  expect(binomialTest(5, 5, 1).pValue).toBe(1);
  expect(binomialTest(4, 5, 1).pValue).toBe(0);
});

test.each([
  [1.5, 3, 0.5],
  [1, 2.5, 0.5],
  [4, 3, 0.5],
  [1, 3, 1.5],
  [1, 3, Number.NaN],
])("refuses %d of %d against %d", (successes, trials, rate) => {
  expect(() => binomialTest(successes, trials, rate)).toThrow(LeadMetricsError);
});
