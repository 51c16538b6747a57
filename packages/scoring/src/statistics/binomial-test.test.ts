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
  expectClose(binomialTest(3, 4, 0.5, { alternative: "greater" }).pValue, 5 / 16, 1e-12);
  expectClose(binomialTest(1, 4, 0.5, { alternative: "greater" }).pValue, 15 / 16, 1e-12);
  expectClose(binomialTest(1, 4, 0.5, { alternative: "less" }).pValue, 5 / 16, 1e-12);
  expectClose(binomialTest(0, 3, 0.2, { alternative: "greater" }).pValue, 1, 1e-12);
  expectClose(binomialTest(3, 3, 0.2, { alternative: "less" }).pValue, 1, 1e-12);
});

test("counts exactly as the sum over all outcomes does, also where two are equally probable", () => {
  for (const [trials, rate] of [
    [7, 0.5],
    [9, 0.1],
    [10, 0.3],
    [12, 0.75],
  ] as const) {
    const probabilities = Array.from(
      { length: trials + 1 },
      (_, k) => choose(trials, k) * rate ** k * (1 - rate) ** (trials - k),
    );
    probabilities.forEach((own, successes) => {
      const asRare = probabilities.filter((value) => value <= own * (1 + 1e-7));
      expectClose(
        binomialTest(successes, trials, rate).pValue,
        asRare.reduce((sum, value) => sum + value, 0),
        1e-12,
      );
    });
  }
});

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k;
}

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
  [1.5, 3, 0.5, "An exact test counts whole cases; got 1.5 of 3"],
  [1, 2.5, 0.5, "An exact test counts whole cases; got 1 of 2.5"],
  [4, 3, 0.5, "Successes lie between 0 and the number of trials; got 4 of 3"],
  [1, 3, 1.5, "A rate lies between 0 and 1; got 1.5"],
  [1, 3, -0.5, "A rate lies between 0 and 1; got -0.5"],
  [1, 3, Number.NaN, "A rate lies between 0 and 1; got NaN"],
])("refuses %d of %d against %d and says why", (successes, trials, rate, message) => {
  expect(() => binomialTest(successes, trials, rate)).toThrow(new LeadMetricsError("INVALID_INPUT", message));
});
