import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { seededRandom } from "../statistics/seeded-random.ts";
import type { Goal } from "./goal.ts";
import { goalProgress } from "./goal-progress.ts";

const calendar = {
  zone: "America/Sao_Paulo",
  days: [1, 2, 3, 4, 5],
  startTime: "09:00",
  endTime: "18:00",
  holidays: [],
};
/** Twelve whole weeks from a Monday. */
const period = {
  fromMs: Date.parse("2026-10-05T00:00:00-03:00"),
  toMs: Date.parse("2026-12-28T00:00:00-03:00"),
};
const weekMs = 7 * 24 * 3_600_000;
const after = (goal: Goal, weeks: number) =>
  goalProgress(goal, { period, nowMs: period.fromMs + weeks * weekMs, calendar });
const count = (achieved: number, target = 40): Goal => ({ kind: "count", target, achieved });
const rate = (successes: number, trials: number, target = 0.4): Goal => ({
  kind: "rate",
  target,
  successes,
  trials,
});
const revenue = (amountsCents: number[], target = 1_000_000): Goal => ({
  kind: "revenue",
  target,
  currency: "BRL",
  amountsCents,
});

// Limits and chance: scipy 1.17.1 nbinom(14.5, 0.5); the rest by hand: 40 · 6/12 = 20; 26 in 6 weeks.
test("14 of 40 at half-time is behind, and says what each week must bring", () => {
  const progress = after(count(14), 6);
  expect(progress).toMatchObject({
    status: "behind",
    achieved: 14,
    remaining: 26,
    expectedByNow: 20,
    elapsedShare: 0.5,
    weeksLeft: 6,
    neededRate: null,
    forecast: { value: 28, interval: { lower: 19, upper: 40 }, n: 14 },
  });
  expectClose(progress.probabilityReached, 0.032955729035617116, 1e-12);
  expectClose(progress.neededPerWeek, 26 / 6, 1e-12);
});

// scipy 1.17.1: nbinom gives 19.1 %, 28.9 %, 76.3 %, 85.0 % for 17, 18, 22 and 23.
test.each([
  [17, "behind"],
  [18, "behind"],
  [20, "on_track"],
  [22, "on_track"],
  [23, "ahead"],
  [40, "reached"],
  [43, "reached"],
])("%d of 40 at half-time is %s", (achieved, status) => {
  expect(after(count(achieved), 6).status).toBe(status);
});

test("a reached goal needs nothing more, however early", () => {
  expect(after(count(3, 2), 0.5)).toMatchObject({
    status: "reached",
    remaining: 0,
    neededPerWeek: 0,
    probabilityReached: 1,
  });
});

test("the first tenth of the period, and the time before it, is too early to speak of a pace", () => {
  for (const weeks of [-1, 0, 1]) {
    expect(after(count(0), weeks)).toMatchObject({
      status: "too_early",
      probabilityReached: null,
      forecast: { value: null, interval: null, reason: "IMMATURE" },
    });
  }
  expect(after(count(0), -1)).toMatchObject({ elapsedShare: 0, expectedByNow: 0, weeksLeft: 12 });
  expectClose(after(count(0), -1).neededPerWeek, 40 / 12, 1e-12);
  expect(after(count(6), 1.4).status).toBe("on_track");
});

test("at the end it is reached or missed", () => {
  for (const weeks of [12, 15]) {
    expect(after(count(39), weeks)).toMatchObject({
      status: "missed",
      elapsedShare: 1,
      weeksLeft: 0,
      neededPerWeek: null,
      forecast: { value: 39, interval: { lower: 39, upper: 39 } },
      probabilityReached: 0,
    });
    expect(after(count(40), weeks)).toMatchObject({ status: "reached", probabilityReached: 1 });
  }
});

test("after the last working hour but before the end nothing more is expected", () => {
  const sunday = after(count(39), 11.9);
  expect(sunday).toMatchObject({ status: "behind", elapsedShare: 1, weeksLeft: 0, probabilityReached: 0 });
  expect(sunday.neededPerWeek).toBe(1);
});

test("holidays shorten the period: a week off is not a delay", () => {
  const holidays = ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"];
  const nowMs = period.fromMs + 6 * weekMs;
  const progress = goalProgress(count(14), { period, nowMs, calendar: { ...calendar, holidays } });
  expectClose(progress.elapsedShare, 5 / 11, 1e-12);
  expect(progress.weeksLeft).toBe(6);
  const weekend = goalProgress(count(14), { period, nowMs: nowMs - 2 * 24 * 3_600_000, calendar });
  expect(weekend.elapsedShare).toBe(0.5);
});

test("leads that come in batches leave more open", () => {
  const nowMs = period.fromMs + 6 * weekMs;
  const single = goalProgress(count(14), { period, nowMs, calendar });
  const batched = goalProgress(count(14), { period, nowMs, calendar, dispersion: 3 });
  expect(batched.forecast.interval?.upper).toBeGreaterThan(single.forecast.interval?.upper ?? 0);
  expect(batched.forecast.interval?.lower).toBeLessThan(single.forecast.interval?.lower ?? 0);
  expect(batched.probabilityReached).toBeGreaterThan(single.probabilityReached ?? 1);
});

// scipy 1.17.1: betabinom(30, 14.5, 16.5); needed by hand: (0.4 · 60 − 14) / 30.
test("a rate above its target is ahead, not reached, until the end", () => {
  const progress = after(rate(14, 30), 6);
  expect(progress).toMatchObject({
    status: "ahead",
    remaining: 0,
    expectedByNow: 0.4,
    neededPerWeek: null,
    forecast: { n: 30 },
  });
  expectClose(progress.probabilityReached, 0.8831253489381372, 1e-10);
  expectClose(progress.forecast.interval?.lower, 0.35, 1e-12);
  expectClose(progress.neededRate, 10 / 30, 1e-12);
  expect(after(rate(14, 30), 12)).toMatchObject({ status: "reached", neededRate: null });
  expect(after(rate(11, 30), 12)).toMatchObject({ status: "missed", probabilityReached: 0 });
  expect(after(rate(12, 30), 12)).toMatchObject({ status: "reached", probabilityReached: 1 });
});

test("a rate that even a perfect rest would not lift to its target has no needed rate", () => {
  expect(after(rate(1, 40, 0.9), 9)).toMatchObject({
    status: "behind",
    neededRate: null,
    probabilityReached: 0,
  });
  expect(after(rate(30, 30, 0.1), 6)).toMatchObject({ status: "ahead", neededRate: 0 });
});

test("a rate needs ten leads: before it is too early, and at the end it is not judged", () => {
  expect(after(rate(4, 9), 6)).toMatchObject({ status: "too_early", forecast: { reason: "TOO_FEW", n: 9 } });
  expect(after(rate(4, 10), 6).status).toBe("on_track");
  expect(after(rate(4, 10), 1)).toMatchObject({ status: "too_early", forecast: { reason: "IMMATURE" } });
  expect(after(rate(9, 9), 12).status).toBe("not_enough_data");
  expect(after(rate(0, 0), 12)).toMatchObject({
    status: "not_enough_data",
    achieved: null,
    remaining: null,
    forecast: { reason: "NO_DATA", n: 0 },
  });
});

// By hand: six deals of 525,000 in all; mean of squares by mean = Σa²/Σa = 65,825,000,000 / 525,000.
test("revenue is forecast from the size and the number of its deals, from five on", () => {
  const amounts = [50_000, 120_000, 80_000, 200_000, 30_000, 45_000];
  const progress = after(revenue(amounts), 6);
  expect(progress).toMatchObject({ status: "on_track", achieved: 525_000, remaining: 475_000 });
  expect(progress.forecast).toMatchObject({ value: 1_050_000, n: 6 });
  expectClose(progress.neededPerWeek, 475_000 / 6, 1e-9);
  const even = after(revenue(new Array(6).fill(87_500)), 6);
  const width = ({ forecast }: typeof even) =>
    (forecast.interval?.upper ?? 0) - (forecast.interval?.lower ?? 0);
  expect(width(even)).toBeLessThan(width(progress));
  expect(after(revenue([...amounts.slice(0, 4), 0]), 6)).toMatchObject({
    status: "too_early",
    forecast: { reason: "TOO_FEW", n: 4 },
  });
  expect(after(revenue([1_200_000]), 6)).toMatchObject({ status: "reached", probabilityReached: 1 });
  expect(after(revenue([]), 12)).toMatchObject({ status: "missed", achieved: 0 });
});

test("of quarters with twenty deals of very different size, about one in twenty ends outside the interval", () => {
  const random = seededRandom(5);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const wait = () => -Math.log(1 - random()) / 20;
  const runs = 400;
  let outside = 0;
  for (let run = 0; run < runs; run += 1) {
    const [seen, rest]: [number[], number[]] = [[], []];
    for (let time = wait(); time < 1; time += wait()) {
      (time < 0.5 ? seen : rest).push(Math.round(100_000 * Math.exp(0.6 * normal())));
    }
    const { interval } = after(revenue(seen), 6).forecast;
    if (interval === null) continue;
    const total = [...seen, ...rest].reduce((sum, amount) => sum + amount, 0);
    if (total < interval.lower || total > interval.upper) outside += 1;
  }
  expect(outside / runs).toBeGreaterThan(0.01);
  expect(outside / runs).toBeLessThan(0.09);
});

test("refuses impossible targets, counts, amounts and periods", () => {
  const invalid = expect.objectContaining({ code: "INVALID_INPUT" });
  const wrong: Goal[] = [
    count(3, 0),
    count(3, 2.5),
    count(-1),
    rate(5, 4),
    rate(1, 12, 1.2),
    revenue([10.5]),
    revenue([-1]),
    revenue([1], Number.POSITIVE_INFINITY),
  ];
  for (const goal of wrong) expect(() => after(goal, 6)).toThrow(invalid);
  const backwards = { fromMs: period.toMs, toMs: period.fromMs };
  expect(() => goalProgress(count(1), { period: backwards, nowMs: 0, calendar })).toThrow(invalid);
  const time = { period, nowMs: period.fromMs + 6 * weekMs, calendar };
  expect(() => goalProgress(count(1), { ...time, dispersion: 0.5 })).toThrow(invalid);
  expect(() => goalProgress(count(1), { ...time, nowMs: Number.NaN })).toThrow(
    expect.objectContaining({ code: "NON_FINITE" }),
  );
});

test("more achieved never makes it less likely, and the forecast lies in its interval", () => {
  const share = fc.integer({ min: 2, max: 11 });
  fc.assert(
    fc.property(
      share,
      fc.integer({ min: 0, max: 80 }),
      fc.integer({ min: 1, max: 120 }),
      (weeks, done, target) => {
        const less = after(count(done, target), weeks);
        const more = after(count(done + 1, target), weeks);
        expect(more.probabilityReached).toBeGreaterThanOrEqual((less.probabilityReached ?? 0) - 1e-12);
        const { value, interval } = less.forecast;
        expect(interval?.lower).toBeGreaterThanOrEqual(done);
        expect(interval?.lower).toBeLessThanOrEqual(value ?? 0);
        expect(interval?.upper).toBeGreaterThanOrEqual(value ?? 0);
      },
    ),
    { numRuns: 60 },
  );
});

test("a rate of 1 is a goal, and one more lead is needed than there will be only when it is out of reach", () => {
  expect(after(rate(10, 10, 1), 6).status).toBe("on_track");
  // Ten more are to come: 10 of them must succeed for 15 of 20, and 11 cannot.
  expectClose(after(rate(5, 10, 0.75), 6).neededRate, 1, 1e-12);
  expect(after(rate(4, 10, 0.75), 6).neededRate).toBeNull();
  expectClose(after(rate(2, 8, 0.4), 6).achieved, 0.25, 1e-12);
});

test("five deals make a forecast of revenue, four do not", () => {
  expect(after(revenue(new Array(4).fill(100_000)), 6).forecast.value).toBeNull();
  expect(after(revenue(new Array(5).fill(100_000)), 6).forecast.value).not.toBeNull();
});

// The variance by the mean of the sum of amounts a is the sum of a² by the sum of a, more with counts that jump about.
test("revenue is as uncertain as its deals are large and its weeks uneven", () => {
  const width = (amounts: number[], dispersion: number) => {
    const at = { period, nowMs: period.fromMs + 6 * weekMs, calendar, dispersion };
    const { interval } = goalProgress(revenue(amounts), at).forecast;
    return (interval?.upper ?? 0) - (interval?.lower ?? 0);
  };
  const even = new Array(5).fill(100_000);
  const one = [460_000, 10_000, 10_000, 10_000, 10_000];
  expect(width(one, 1)).toBeGreaterThan(width(even, 1) * 1.5);
  expect(width(even, 3)).toBeGreaterThan(width(even, 1) * 1.3);
});

test("a week into ten it is not too early any more", () => {
  const tenWeeks = { fromMs: period.fromMs, toMs: period.fromMs + 10 * weekMs };
  const at = (ms: number) =>
    goalProgress(count(4), { period: tenWeeks, nowMs: tenWeeks.fromMs + ms, calendar });
  expect(at(weekMs).status).not.toBe("too_early");
  expect(at(weekMs - 4 * 24 * 3_600_000).status).toBe("too_early");
  expect(
    goalProgress(rate(8, 20), { period: tenWeeks, nowMs: tenWeeks.fromMs + weekMs, calendar }).status,
  ).not.toBe("too_early");
});
