import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import { type Decision, qualityRate } from "./quality-rate.ts";

const qualified = (count: number): Decision[] =>
  Array.from({ length: count }, () => ({ outcome: "qualified" }));
const refused = (count: number, weight: number): Decision[] =>
  Array.from({ length: count }, () => ({ outcome: "disqualified", weight }));

// Worked by hand from docs/how-we-count.md: Q = 6, Σw = 3·1 + 2·0.5 = 4, rate 6/10, n = 6 + 5, Wilson on 6.6 of 11.
test("weighs refusals and leaves those of weight 0 out of numerator, denominator and n", () => {
  const rate = qualityRate([...qualified(6), ...refused(3, 1), ...refused(2, 0.5), ...refused(4, 0)]);
  expectClose(rate.value, 0.6, 1e-12);
  expect(rate).toMatchObject({ n: 11, qualified: 6, disqualified: 9, weightSum: 4 });
  expect(rate.interval).toEqual(wilsonInterval(0.6 * 11, 11));
});

// Wilson 1927 in closed form for p = 0.6, n = 11, computed in decimal arithmetic with 50 digits.
test("has the Wilson interval of the weighted rate", () => {
  const { interval } = qualityRate([...qualified(6), ...refused(3, 1), ...refused(2, 0.5)]);
  expectClose(interval?.lower, 0.323537659645);
  expectClose(interval?.upper, 0.82469574696);
});

test("a later loss does not matter: only decisions come in", () => {
  expect(qualityRate(qualified(3))).toMatchObject({ value: 1, n: 3 });
});

test("only qualified gives 1, only refused gives 0, each with its own open side", () => {
  expect(qualityRate(qualified(2)).interval?.upper).toBe(1);
  expect(qualityRate(refused(2, 1))).toMatchObject({ value: 0, interval: { lower: 0 } });
});

test("has no value without a decision that weighs", () => {
  const empty = { value: null, interval: null, n: 0, reason: "NO_DATA", qualified: 0, weightSum: 0 };
  expect(qualityRate([])).toEqual({ ...empty, disqualified: 0 });
  expect(qualityRate(refused(3, 0))).toEqual({ ...empty, disqualified: 3 });
});

test("keeps its value however few there are: how to word it is the view's matter", () => {
  expect(qualityRate(qualified(1)).value).toBe(1);
});

test.each([-0.1, 1.1, Number.NaN])("refuses a weight of %d", (weight) => {
  expect(() => qualityRate(refused(1, weight))).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});

test("refuses an outcome that is not written as ours", () => {
  expect(() => qualityRate([{ outcome: "QUALIFIED", weight: 1 } as never])).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
