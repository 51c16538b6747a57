import { expect, test } from "vitest";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import type { CohortLead } from "./conversion-matured.ts";
import { timeToClose } from "./time-to-close.ts";

const won = (...days: number[]): CohortLead[] => days.map((day) => ({ days: day, outcome: "won" }));

test("without open or lost leads it is the plain quantile of the wins (1 to 10 days: 5 and 9)", () => {
  const { medianDays, p90Days, n } = timeToClose(won(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
  expect(medianDays.value).toBe(5);
  expect(p90Days.value).toBe(9);
  expect(n).toBe(10);
});

test("does not favour quick wins: open leads shift weight to the slow ones", () => {
  const leads: CohortLead[] = [
    ...won(5, 10),
    ...Array.from({ length: 6 }, () => ({ days: 20, outcome: "open" as const })),
    ...won(40),
    { days: 60, outcome: "open" },
  ];
  // I(5) = .1, I(10) = .2, I(40) = .2 + .8 · 1/2 = .6: half of .6 is reached at 40, not at 10.
  expect(timeToClose(leads).medianDays.value).toBe(40);
});

test("losses alone leave nothing to time", () => {
  const lost = timeToClose([{ days: 3, outcome: "lost" }]);
  expect(lost.medianDays).toEqual({ value: null, interval: null, n: 0, reason: "NO_DATA" });
  expect(lost.n).toBe(0);
  expect(timeToClose([]).p90Days.reason).toBe("NO_DATA");
});

test("a horizon looks only at wins within it", () => {
  expect(timeToClose(won(1, 2, 3, 100), { horizonDays: 90 })).toMatchObject({
    n: 3,
    medianDays: { value: 2 },
  });
});

test("leaves out and counts a win dated before its submission", () => {
  expect(timeToClose(won(-1, 4))).toMatchObject({ n: 1, excluded: 1, medianDays: { value: 4 } });
});

// Woodruff 1952 with Wilson bounds of .5 of 10, [.2366, .7634]: the 3rd and the 8th day of ten.
test("its interval is where the wins cross the bounds of the share", () => {
  expect(timeToClose(won(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).medianDays.interval).toMatchObject({
    lower: 3,
    upper: 8,
  });
});

test("has no interval while all wins may lie on one side by chance: below 6 for the median, below 36 for 90 %", () => {
  expect(timeToClose(won(3)).medianDays).toEqual({ value: 3, interval: null, n: 1 });
  expect(timeToClose(won(1, 2, 3, 4, 5)).medianDays.interval).toBeNull();
  expect(timeToClose(won(1, 2, 3, 4, 5, 6)).medianDays.interval).not.toBeNull();
  const days = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  expect(timeToClose(won(...days(35))).p90Days.interval).toBeNull();
  expect(timeToClose(won(...days(36))).p90Days.interval).not.toBeNull();
});

test("refuses an outcome that is not written as ours", () => {
  expect(() => timeToClose([{ days: 3, outcome: "WON" as never }])).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("wins on the last day of the horizon count, later ones do not, and a win on the day itself does", () => {
  const leads = [0, 10, 20, 30, 31].map((days) => ({ days, outcome: "won" as const }));
  const { medianDays, p90Days, n, excluded } = timeToClose(leads, { horizonDays: 30 });
  expect({ n, excluded }).toEqual({ n: 4, excluded: 0 });
  expect(medianDays.value).toBe(10);
  expect(p90Days.value).toBe(30);
  expect(timeToClose(leads).p90Days.value).toBe(31);
});

test("the interval is Woodruff's: the days by which the ends of Wilson's interval of the share were won", () => {
  const leads = Array.from({ length: 40 }, (_, i) => ({ days: i + 1, outcome: "won" as const }));
  const { medianDays } = timeToClose(leads);
  const share = wilsonInterval(20, 40);
  expect(medianDays.interval).toEqual({
    lower: Math.ceil(40 * share.lower),
    upper: Math.ceil(40 * share.upper),
    confidence: 0.95,
    method: "woodruff",
  });
});

test("six wins bound a median, five do not; without a win there is nothing to say", () => {
  const wins = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ days: i + 1, outcome: "won" as const }));
  expect(timeToClose(wins(5)).medianDays.interval).toBeNull();
  expect(timeToClose(wins(6)).medianDays.interval).not.toBeNull();
  expect(timeToClose([{ days: 3, outcome: "lost" }]).medianDays).toEqual({
    value: null,
    interval: null,
    n: 0,
    reason: "NO_DATA",
  });
  expect(timeToClose([{ days: 9, outcome: "won" }], { horizonDays: 8 }).medianDays.reason).toBe("NO_DATA");
});
