import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { observations } from "../../test/survival-samples.ts";
import { logRankTest } from "../statistics/log-rank-test.ts";
import { seededRandom } from "../statistics/seeded-random.ts";
import { compareResponseTimes } from "./compare-response-times.ts";
import type { ResponseObservation } from "./response-waits.ts";

const waits = (times: string): ResponseObservation[] =>
  observations(times).map(({ time, event }) => ({ hours: time, answered: event }));
const before = waits("1 2 2 3+ 5 8+ 13 21 4 6");
const after = waits("9 12 14+ 30 26 7 18 40+");

// numpy, product-limit and Greenwood written out, both samples cut at 24 h; log-rank p of scipy 1.17.1 .018089; permutation
// variance 2.760153725551649 of the score sum -3.7584369878487514, the same by enumerating all 43,758 divisions.
test("the means within the horizon differ as by hand; p is that of the larger variance", () => {
  const comparison = compareResponseTimes(before, after, { horizonHours: 24 });
  expectClose(comparison.differenceHours, 9.3625, 1e-12);
  expectClose(comparison.interval?.lower, 2.6528767148582);
  expectClose(comparison.interval?.upper, 16.0721232851418);
  expectClose(comparison.pValue, 0.0236819484199);
  expect(comparison).toMatchObject({ horizonHours: 24, n: 8, nBefore: 10, isLarge: true, direction: "up" });
});

test("where the hypergeometric variance is the larger one, p is that of the log-rank test", () => {
  const quick = waits("2 2 2 3 3 3 4 4 4 5 5 5 6 6 6 7 7 7 8 8");
  const slow = waits("20 21 22 23 24");
  const { pValue } = logRankTest([
    observations("2 2 2 3 3 3 4 4 4 5 5 5 6 6 6 7 7 7 8 8"),
    observations("20 21 22 23 24"),
  ]);
  expect(compareResponseTimes(quick, slow)).toMatchObject({ pValue, direction: "up" });
});

test("the other way round it is faster by as much", () => {
  const there = compareResponseTimes(before, after, { horizonHours: 24 });
  const back = compareResponseTimes(after, before, { horizonHours: 24 });
  expectClose(back.differenceHours, -(there.differenceHours ?? 0), 1e-12);
  expectClose(back.pValue, there.pValue, 1e-12);
  expect(back.direction).toBe("down");
});

test("goes no further than both samples were followed, and no further than asked", () => {
  expect(compareResponseTimes(before, after).horizonHours).toBe(40);
  expect(compareResponseTimes(before, waits("1 2 3 4 5+ 6+")).horizonHours).toBe(6);
  expect(compareResponseTimes(before, waits("1 2 3 4 5")).horizonHours).toBe(72);
});

test("without five leads on each side, or with nothing followed, there is nothing to say", () => {
  const nothing = { differenceHours: null, interval: null, pValue: 1, direction: "no_clear_change" };
  for (const few of [[], waits("5"), waits("50 51 52 53")]) {
    expect(compareResponseTimes(before, few)).toMatchObject({ ...nothing, n: few.length });
    expect(compareResponseTimes(few, after)).toMatchObject({ ...nothing, nBefore: few.length });
  }
  expect(compareResponseTimes(before, waits("0+ 0+ 0+ 0+ 0+"))).toMatchObject(nothing);
  expect(compareResponseTimes(before, waits("50 51 52 53 54")).direction).toBe("up");
});

test("nobody answered in either period is no change; answers at once have no spread", () => {
  const waiting = waits("9+ 9+ 9+ 9+ 9+");
  expect(compareResponseTimes(waiting, waiting)).toMatchObject({
    differenceHours: 0,
    pValue: 1,
    tendency: "none",
  });
  const atOnce = waits("0 0 0 0 0");
  expect(compareResponseTimes(atOnce, atOnce)).toMatchObject({
    differenceHours: 0,
    pValue: 1,
    tendency: "none",
  });
});

test("clocks that differ by minutes are the same instant; what ended before it began is left out", () => {
  const early = [...after, { hours: -3, answered: true }];
  expect(compareResponseTimes(before, early)).toEqual(compareResponseTimes(before, after));
  expect(compareResponseTimes(before, [...after, { hours: -0.01, answered: true }]).n).toBe(9);
});

test("means and log-rank that point different ways give no direction", () => {
  // Most are answered sooner, a few far later: the log-rank test sees the many, the mean the few.
  const regular = waits(Array.from({ length: 60 }, (_, i) => `${10 + i / 10}`).join(" "));
  const split = waits(Array.from({ length: 60 }, (_, i) => (i < 54 ? `${9 + i / 100}` : "70")).join(" "));
  const comparison = compareResponseTimes(regular, split);
  expect(comparison.differenceHours).toBeGreaterThan(2);
  expect(comparison.pValue).toBeLessThan(0.05);
  expect(comparison).toMatchObject({ tendency: "none", direction: "no_clear_change" });
});

test("a sure change below a fifth gets no direction", () => {
  const many = (hours: number) =>
    Array.from({ length: 400 }, (_, i) => ({ hours: hours + i / 400, answered: true }));
  expect(compareResponseTimes(many(10), many(11.5))).toMatchObject({
    isLarge: false,
    direction: "no_clear_change",
  });
  expect(compareResponseTimes(many(10), many(12.5)).direction).toBe("up");
});

test.each([
  [5, 20],
  [5, 60],
  [10, 40],
])(
  "under no change %d leads against %d are called slower or faster at most one time in twenty, and surely so at most one in a hundred",
  (n, m) => {
    const random = seededRandom(20_261_122);
    const draw = (count: number) =>
      Array.from({ length: count }, () => {
        const hours = 8 * (1 / (1 - random()) - 1) ** 0.7;
        const seen = 20 + 60 * random();
        return { hours: Math.min(hours, seen), answered: hours <= seen };
      });
    const runs = 1_500;
    const pValues = Array.from({ length: runs }, () => compareResponseTimes(draw(m), draw(n)).pValue);
    expect(pValues.filter((pValue) => pValue <= 0.05).length / runs).toBeLessThanOrEqual(0.05);
    expect(pValues.filter((pValue) => pValue <= 0.01).length / runs).toBeLessThanOrEqual(0.01);
  },
);

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a horizon of %d hours", (horizonHours) => {
  expect(() => compareResponseTimes([], [], { horizonHours })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
