import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { compareRates } from "./compare-rates.ts";
import { fisherExact } from "./fisher-exact.ts";
import { homogeneityTest } from "./homogeneity-test.ts";
import type { Proportion } from "./newcombe-difference.ts";
import { twoProportionTest } from "./two-proportion-test.ts";

const of = (successes: number, trials: number): Proportion => ({ successes, trials });

// R 4.2.2, prop.test(correct = FALSE) and fisher.test.
test("the score test equals R for 20/200 against 35/210", () => {
  expectClose(twoProportionTest(of(20, 200), of(35, 210)).pValue, 0.04772166443);
  expect(twoProportionTest(of(20, 200), of(35, 210)).z).toBeLessThan(0);
  expect(twoProportionTest(of(35, 210), of(20, 200)).z).toBeGreaterThan(0);
});

test.each([
  [20, 200, 35, 210, 0.059076207325],
  [12, 80, 5, 75, 0.12471814163586406],
])("Fisher's test equals R for %i/%i against %i/%i", (a, n, b, m, expected) => {
  expectClose(fisherExact(of(a, n), of(b, m)).pValue, expected, 1e-11);
  expectClose(fisherExact(of(b, m), of(a, n)).pValue, expected, 1e-11);
});

test("Fisher's test on the lady tasting tea, by hand", () => {
  // Tables of four and four: 1 16 36 16 1 of 70.
  expectClose(fisherExact(of(4, 4), of(0, 4)).pValue, 2 / 70, 1e-12);
  expectClose(fisherExact(of(3, 4), of(1, 4)).pValue, 34 / 70, 1e-12);
  expectClose(fisherExact(of(2, 4), of(2, 4)).pValue, 1, 1e-12);
});

test("Fisher's test survives tables that are almost impossible", () => {
  const { pValue } = fisherExact(of(3000, 3000), of(0, 3000));
  expect(pValue).toBeGreaterThanOrEqual(0);
  expect(pValue).toBeLessThan(1e-300);
});

test("an empty group or one kind of outcome is no evidence", () => {
  for (const [a, b] of [
    [of(0, 0), of(3, 4)],
    [of(3, 4), of(0, 0)],
    [of(0, 5), of(0, 9)],
    [of(5, 5), of(9, 9)],
  ] as const) {
    expect(twoProportionTest(a, b)).toEqual({ pValue: 1, z: 0 });
    expectClose(fisherExact(a, b).pValue, 1, 1e-12);
    expectClose(compareRates(a, b).pValue, 1, 1e-12);
  }
  expect(compareRates(of(0, 0), of(3, 4))).toMatchObject({ difference: null, interval: null });
});

test("rates are compared exactly where a cell expects fewer than five, by score elsewhere", () => {
  // Pooled 10/40 on 20 trials: exactly five expected.
  expect(compareRates(of(4, 20), of(6, 20))).toMatchObject({ method: "score", difference: 0.2 - 0.3 });
  expect(compareRates(of(4, 20), of(5, 20)).method).toBe("fisher");
  expect(compareRates(of(16, 20), of(15, 20)).method).toBe("fisher");
  expect(compareRates(of(3.5, 20), of(5, 20)).method).toBe("score");
  expectClose(compareRates(of(20, 200), of(35, 210)).pValue, 0.04772166443);
  expect(compareRates(of(9, 10), of(3, 10)).interval).toMatchObject({ method: "newcombe", confidence: 0.95 });
});

test("homogeneity of two groups is the score test, and of the sales team that of R", () => {
  expectClose(homogeneityTest([of(20, 200), of(35, 210)]).pValue, 0.04772166443);
  // MarketStar, leads qualified of closed by sales person; chisq.test of R 4.2.2.
  const team = [of(162, 5055), of(213, 6211), of(193, 6600), of(259, 6083), of(234, 6785)];
  const { chiSquare, degreesOfFreedom, pValue } = homogeneityTest(team);
  expectClose(chiSquare, 18.30173, 1e-5);
  expect(degreesOfFreedom).toBe(4);
  expectClose(pValue, 0.00107729, 1e-8);
});

test("homogeneity leaves out empty groups and says how thin the thinnest cell is", () => {
  expect(homogeneityTest([of(0, 0), of(1, 4), of(3, 4)])).toMatchObject({
    degreesOfFreedom: 1,
    leastExpected: 2,
  });
  expect(homogeneityTest([])).toEqual({ chiSquare: 0, degreesOfFreedom: 0, pValue: 1, leastExpected: 0 });
  expect(homogeneityTest([of(3, 4)])).toMatchObject({ pValue: 1, degreesOfFreedom: 0 });
  expect(homogeneityTest([of(0, 4), of(0, 9)])).toMatchObject({ chiSquare: 0, pValue: 1 });
});

test("refuses impossible counts", () => {
  expect(() => twoProportionTest(of(3, 2), of(1, 2))).toThrow(LeadMetricsError);
  expect(() => twoProportionTest(of(1, 2), of(3, 2))).toThrow(LeadMetricsError);
  expect(() => fisherExact(of(1.5, 2), of(1, 2))).toThrow(LeadMetricsError);
  expect(() => fisherExact(of(1, 2), of(1, 2.5))).toThrow(LeadMetricsError);
  expect(() => homogeneityTest([of(3, 2)])).toThrow(LeadMetricsError);
});
