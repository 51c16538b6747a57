import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { eightLeads } from "../../test/survival-samples.ts";
import { incidenceByHorizon } from "./incidence-by-horizon.ts";
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
