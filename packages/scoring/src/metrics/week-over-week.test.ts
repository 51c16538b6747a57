import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { drawCount } from "../../test/draw-count.ts";
import { compareCounts } from "../statistics/compare-counts.ts";
import { overdispersion } from "../statistics/overdispersion.ts";
import { seededRandom } from "../statistics/seeded-random.ts";
import { screenChanges } from "./screen-changes.ts";
import { weekOverWeek } from "./week-over-week.ts";
import { weekOverWeekRate } from "./week-over-week-rate.ts";

test("compares this week with the four before together, and with the last one", () => {
  const change = weekOverWeek([99, 20, 22, 18, 21, 40]);
  const expected = compareCounts({ count: 81, exposure: 4 }, { count: 40 });
  expect(change).toMatchObject({
    ...expected,
    expected: 20.25,
    dispersion: 1,
    tendency: "up",
    direction: "up",
  });
  expect(change.lastWeek).toEqual(compareCounts({ count: 21 }, { count: 40 }));
});

// R 4.2.2, poisson.test(c(12, 31), c(7, 28)).
test("weeks of 31 leads in four, then 12 in one, are no clear change: p of R", () => {
  const { pValue, direction } = weekOverWeek([8, 7, 9, 7, 12]);
  expectClose(pValue, 0.186114221938);
  expect(direction).toBe("no_clear_change");
});

test("allows for weeks with holidays", () => {
  const short = weekOverWeek([20, 20, 20, 20, 12], { exposure: [5, 5, 5, 5, 3] });
  expectClose(short.expected, 12, 1e-12);
  expect(short).toMatchObject({ tendency: "none", isLarge: false, direction: "no_clear_change" });
  expectClose(short.ratio, 1, 1e-12);
});

test("a fall is down; from nothing to nothing is no change; a first week is none either", () => {
  expect(weekOverWeek([40, 42, 38, 41, 15]).direction).toBe("down");
  expect(weekOverWeek([0, 0, 0, 0, 0])).toMatchObject({
    pValue: 1,
    ratio: null,
    direction: "no_clear_change",
  });
  for (const series of [[], [12]]) {
    expect(weekOverWeek(series)).toMatchObject({
      pValue: 1,
      expected: null,
      lastWeek: null,
      direction: "no_clear_change",
    });
  }
});

test("a sure change that is small gets no direction: five leads or a fifth", () => {
  // Expected 100,000: 2 % is sure, and more than five leads.
  expect(weekOverWeek([1e5, 1e5, 1e5, 1e5, 102_000])).toMatchObject({ isLarge: true, direction: "up" });
  // Expected 10: three leads are 30 %.
  expect(weekOverWeek([10, 10, 10, 10, 13])).toMatchObject({ isLarge: true, direction: "no_clear_change" });
  expect(weekOverWeek([10, 10, 10, 10, 12])).toMatchObject({ isLarge: true });
  expect(weekOverWeek([16, 16, 16, 16, 19])).toMatchObject({ isLarge: false });
  expect(weekOverWeek([26, 26, 26, 26, 31])).toMatchObject({ isLarge: true });
  expect(weekOverWeek([26, 26, 26, 26, 30])).toMatchObject({ isLarge: false });
});

test("a partner whose weeks jump about needs a larger jump; this week does not count towards its own noise", () => {
  const jumpy = [10, 34, 12, 30, 9, 36, 14, 31];
  const { dispersion, pValue } = weekOverWeek([...jumpy, 40]);
  expect(dispersion).toBe(overdispersion(jumpy.map((count) => ({ count }))));
  expect(dispersion).toBeGreaterThan(5);
  expect(pValue).toBeGreaterThan(0.05);
  expect(weekOverWeek([...jumpy, 400]).dispersion).toBe(dispersion);
  expect(weekOverWeek([22, 22, 22, 22, 40], { dispersion: 8 }).pValue).toBeGreaterThan(0.05);
});

test("rates are compared with the four weeks before together", () => {
  const week = { successes: 10, trials: 40 };
  const up = weekOverWeekRate([
    { successes: 0, trials: 40 },
    week,
    week,
    week,
    week,
    { successes: 22, trials: 40 },
  ]);
  expect(up).toMatchObject({ direction: "up", method: "score" });
  expectClose(up.difference, 22 / 40 - 0.25, 1e-12);
  expect(weekOverWeekRate([week, week, { successes: 2, trials: 40 }]).direction).toBe("down");
  expect(weekOverWeekRate([week, week])).toMatchObject({
    pValue: 1,
    tendency: "none",
    direction: "no_clear_change",
  });
  for (const series of [[], [week], [week, { successes: 0, trials: 0 }]]) {
    expect(weekOverWeekRate(series)).toMatchObject({ pValue: 1, direction: "no_clear_change" });
  }
});

test("a sure change of a rate below a fifth of it gets no direction", () => {
  const week = { successes: 10_000, trials: 40_000 };
  expect(weekOverWeekRate([week, { successes: 11_900, trials: 40_000 }])).toMatchObject({
    isLarge: false,
    direction: "no_clear_change",
  });
  expect(weekOverWeekRate([week, { successes: 12_000, trials: 40_000 }]).direction).toBe("up");
});

test("screening keeps what stands out among many and drops what chance alone would show", () => {
  const quiet = Array.from({ length: 30 }, (_, i) => weekOverWeek([20, 22, 18, 21, 18 + (i % 6)]));
  const lucky = weekOverWeek([20, 22, 18, 21, 33]);
  const real = weekOverWeek([20, 22, 18, 21, 60]);
  expect([lucky.direction, real.direction]).toEqual(["up", "up"]);
  const screened = screenChanges([lucky, real, ...quiet]);
  expect(screened.map(({ direction }) => direction).slice(0, 2)).toEqual(["no_clear_change", "up"]);
  expect(screened[0]?.qValue).toBeGreaterThan(0.1);
  expect(screened[1]?.qValue).toBeLessThan(0.1);
  expect(screenChanges([lucky])[0]).toMatchObject({ qValue: lucky.pValue, direction: "up" });
  expect(screenChanges([lucky], { falseDiscoveryRate: 0.01 })[0]?.direction).toBe("no_clear_change");
});

test("screening may find at ten per cent what alone misses five per cent", () => {
  const change = weekOverWeek([20, 20, 20, 20, 30]);
  expect(change.pValue).toBeGreaterThan(0.05);
  expect(change.pValue).toBeLessThan(0.1);
  expect(change.direction).toBe("no_clear_change");
  expect(screenChanges([change])[0]?.direction).toBe("up");
});

test.each([
  [5, 1],
  [20, 1],
  [100, 1],
  [20, 1.77],
])(
  "without any change at most 5 %% of partner-weeks alert after screening (mean %d, dispersion %d)",
  (mean, dispersion) => {
    const random = seededRandom(20_261_121);
    const programmes = 20;
    const partners = 50;
    let alone = 0;
    let screened = 0;
    for (let programme = 0; programme < programmes; programme += 1) {
      const changes = Array.from({ length: partners }, () =>
        weekOverWeek(Array.from({ length: 13 }, () => drawCount(mean, dispersion, random))),
      );
      alone += changes.filter(({ direction }) => direction !== "no_clear_change").length;
      screened += screenChanges(changes).filter(({ direction }) => direction !== "no_clear_change").length;
    }
    expect(screened / (programmes * partners)).toBeLessThanOrEqual(0.05);
    if (dispersion === 1) expect(alone / (programmes * partners)).toBeLessThanOrEqual(0.05);
  },
);

test.each([
  () => weekOverWeek([1.5, 2]),
  () => weekOverWeek([1, 2], { exposure: [1] }),
  () => weekOverWeek([1, 2], { exposure: [1, 0] }),
  () => weekOverWeek([1, 2], { dispersion: 0.5 }),
  () =>
    weekOverWeekRate([
      { successes: 3, trials: 2 },
      { successes: 1, trials: 2 },
    ]),
  () => screenChanges([], { falseDiscoveryRate: 0 }),
  () => screenChanges([], { falseDiscoveryRate: 1 }),
])("refuses impossible series and options (%#)", (call) => {
  expect(call).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});
