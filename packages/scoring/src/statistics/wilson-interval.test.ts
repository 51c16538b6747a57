import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { wilsonInterval } from "./wilson-interval.ts";

// R 4.2.2 prop.test(correct = FALSE), equal to statsmodels; printed to ten digits.
test.each([
  [0, 10, 0, 0.2775327999],
  [1, 10, 0.0178762131, 0.4041500268],
  [5, 10, 0.2365930905, 0.7634069095],
  [10, 10, 0.7224672001, 1],
  [3, 7, 0.1582198553, 0.7495416355],
  [0, 1, 0, 0.7934506856],
  [1, 1, 0.2065493144, 1],
  [15, 148, 0.0623863995, 0.1604872417],
  [81, 263, 0.2552885199, 0.366209577],
  [842, 8000, 0.0987138283, 0.1121650937],
  [50, 1000, 0.0381302624, 0.0653138202],
])("equals R for %i of %i at 95 %%", (successes, trials, lower, upper) => {
  const interval = wilsonInterval(successes, trials);
  expectClose(interval.lower, lower);
  expectClose(interval.upper, upper);
  expect(interval).toMatchObject({ confidence: 0.95, method: "wilson" });
});

test("equals R for 1 of 10 at 90 %", () => {
  const interval = wilsonInterval(1, 10, { confidence: 0.9 });
  expectClose(interval.lower, 0.0226349087);
  expectClose(interval.upper, 0.3477186673);
  expect(interval.confidence).toBe(0.9);
});

test("is exactly 0 below no success, exactly 1 above nothing but successes, and everything without trials", () => {
  expect(wilsonInterval(0, 3).lower).toBe(0);
  expect(wilsonInterval(3, 3).upper).toBe(1);
  expect(wilsonInterval(0, 0)).toMatchObject({ lower: 0, upper: 1 });
});

test("takes the fractional successes of a weighted rate and lies between its whole neighbours", () => {
  const interval = wilsonInterval(3.5, 7);
  expect(interval.lower).toBeGreaterThan(wilsonInterval(3, 7).lower);
  expect(interval.upper).toBeLessThan(wilsonInterval(4, 7).upper);
});

test.each([
  [-1, 10],
  [11, 10],
  [Number.NaN, 10],
  [1, Number.POSITIVE_INFINITY],
])("refuses %d of %d", (successes, trials) => {
  expect(() => wilsonInterval(successes, trials)).toThrow(LeadMetricsError);
});

test.each([0, 1, 95])("refuses a confidence of %d", (confidence) => {
  expect(() => wilsonInterval(1, 2, { confidence })).toThrow(LeadMetricsError);
});

test("refuses a bare confidence where options are asked for, in place of ignoring it", () => {
  expect(() => wilsonInterval(1, 10, 95 as never)).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT", message: expect.stringContaining('"options"') }),
  );
});
