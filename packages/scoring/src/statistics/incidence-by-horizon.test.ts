import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { eightLeads } from "../../test/survival-samples.ts";
import { aalenJohansen } from "./aalen-johansen.ts";
import { incidenceByHorizon } from "./incidence-by-horizon.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const outcomes = eightLeads.map(({ time, event }) => ({
  time,
  outcome: event ? ("won" as const) : ("open" as const),
}));

test("without losses value and bounds are those of Kaplan-Meier in R (eight leads, 5 h)", () => {
  const { value, interval, n } = incidenceByHorizon(outcomes, 5);
  expect(n).toBe(8);
  expectClose(value, 1 - 0.46875);
  expectClose(interval?.lower, 1 - 0.76285566787);
  expectClose(interval?.upper, 1 - 0.119928622241);
});

test("counts an event at the horizon itself", () => {
  expect(incidenceByHorizon([{ time: 5, outcome: "won" }], 5).value).toBe(1);
});

test("is immature when the longest followed is shorter than the horizon and still open", () => {
  expect(incidenceByHorizon(outcomes, 22)).toEqual({ value: null, interval: null, n: 8, reason: "IMMATURE" });
  expect(incidenceByHorizon(outcomes, 21).reason).toBeUndefined();
});

test("is known before the horizon when everything has ended", () => {
  const ended = [
    { time: 1, outcome: "won" as const },
    { time: 2, outcome: "lost" as const },
  ];
  expect(incidenceByHorizon(ended, 90).value).toBe(0.5);
});

test("keeps an honest interval when nothing was won: Wilson on those whose answer is known", () => {
  const none = Array.from({ length: 6 }, () => ({ time: 100, outcome: "open" as const }));
  expect(incidenceByHorizon(none, 90)).toMatchObject({ value: 0, interval: wilsonInterval(0, 6) });
});

test("has no value for an empty sample", () => {
  expect(incidenceByHorizon([], 90)).toEqual({ value: null, interval: null, n: 0, reason: "NO_DATA" });
});

// By hand: 1/8; 1/8 + 3/4 · 1/5; that + 3/4 · 4/5 · 3/4 · 1/3.
const eight = [
  { time: 2, outcome: "won" },
  { time: 3, outcome: "lost" },
  { time: 3, outcome: "open" },
  { time: 5, outcome: "won" },
  { time: 7, outcome: "lost" },
  { time: 8, outcome: "won" },
  { time: 10, outcome: "open" },
  { time: 12, outcome: "lost" },
] as const;

test.each([
  [1, 0],
  [2, 0.125],
  [4.9, 0.125],
  [5, 0.275],
  [8, 0.425],
  [100, 0.425],
])("with losses the share won by %d is %d, without waiting for what can no longer come", (horizon, won) => {
  expectClose(incidenceByHorizon(eight, horizon).value, won, 1e-12);
});

test("the interval is the complementary log-log one of that curve's standard error, wider for more confidence", () => {
  const { steps } = aalenJohansen(eight);
  const error = steps.find(({ time }) => time === 5)?.wonStandardError ?? Number.NaN;
  for (const confidence of [0.8, 0.95, 0.99]) {
    const { interval } = incidenceByHorizon(eight, 5, { confidence });
    const level = Math.log(-Math.log(1 - 0.275));
    const width = (normalQuantile((1 + confidence) / 2) * error) / ((1 - 0.275) * -Math.log(1 - 0.275));
    expectClose(interval?.lower, 1 - Math.exp(-Math.exp(level - width)), 1e-12);
    expectClose(interval?.upper, 1 - Math.exp(-Math.exp(level + width)), 1e-12);
    expect(interval).toMatchObject({ confidence, method: "aalen-johansen-log-log" });
  }
});

test("where nothing or everything was won, Wilson counts only those whose answer is known at the horizon", () => {
  const leads = (time: number, outcome: "won" | "lost" | "open", count: number) =>
    new Array(count).fill({ time, outcome });
  const none = [...leads(3, "open", 2), ...leads(3, "lost", 1), ...leads(90, "open", 3)];
  expect(incidenceByHorizon(none, 90)).toMatchObject({ value: 0, interval: wilsonInterval(0, 4), n: 6 });
  const all = [...leads(3, "won", 4), ...leads(2, "open", 1)];
  expect(incidenceByHorizon(all, 90, { confidence: 0.9 })).toMatchObject({
    value: 1,
    interval: wilsonInterval(4, 4, { confidence: 0.9 }),
  });
});

test("one open lead less than the horizon old makes it immature, a lost one does not", () => {
  expect(incidenceByHorizon([...eight, { time: 13, outcome: "open" }], 13).reason).toBeUndefined();
  expect(incidenceByHorizon([...eight, { time: 13, outcome: "open" }], 13.1).reason).toBe("IMMATURE");
  expect(incidenceByHorizon(eight, 13).reason).toBeUndefined();
});

test("refuses what is no list and options that are none", () => {
  expect(() => incidenceByHorizon(undefined as never, 1)).toThrow('"observations" takes');
  expect(() => incidenceByHorizon([], 1, 2 as never)).toThrow('"options" takes');
});

test("observations that are alike give together what they give one by one", () => {
  const groups = [
    { time: 3, outcome: "won", count: 4 },
    { time: 3, outcome: "open", count: 2 },
    { time: 8, outcome: "lost", count: 3 },
    { time: 9, outcome: "won" },
    { time: 40, outcome: "open", count: 5 },
  ] as const;
  const each = groups.flatMap(({ time, outcome, ...group }) =>
    new Array("count" in group ? group.count : 1).fill({ time, outcome }),
  );
  expect(aalenJohansen(groups)).toEqual(aalenJohansen(each));
  for (const horizon of [2, 3, 8, 30, 41])
    expect(incidenceByHorizon(groups, horizon)).toEqual(incidenceByHorizon(each, horizon));
});

test.each([0, -1, 1.5, Number.NaN, "2" as never])("refuses a count of %s", (count) => {
  expect(() => incidenceByHorizon([{ time: 1, outcome: "won", count }], 5)).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
