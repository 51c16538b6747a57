import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { amlMaintained, eightLeads, lung } from "../../test/survival-samples.ts";
import { kaplanMeier, type SurvivalCurve } from "./kaplan-meier.ts";
import { survivalQuantile } from "./survival-quantile.ts";

function at(curve: SurvivalCurve, time: number) {
  const step = curve.steps.findLast((candidate) => candidate.time <= time);
  if (!step) throw new Error(`No step at ${time}`);
  return step;
}

// R 4.2.2, survival 3.5-3, survfit(conf.type = "log-log").
test.each([
  [1, 0.875, 0.387000014032, 0.98139296588],
  [2, 0.625, 0.229333322429, 0.86069827691],
  [5, 0.46875, 0.119928622241, 0.76285566787],
  [13, 0.234375, 0.013015486045, 0.61580603574],
])("equals R for eight leads at %i h", (time, survival, lower, upper) => {
  const step = at(kaplanMeier(eightLeads), time);
  expectClose(step.survival, survival);
  expectClose(step.lower, lower);
  expectClose(step.upper, upper);
});

test("counts who is at risk, who was answered and who still waits at each time", () => {
  const { steps, n } = kaplanMeier(eightLeads);
  expect(n).toBe(8);
  expect(steps.map(({ time, atRisk, events, censored }) => [time, atRisk, events, censored])).toEqual([
    [1, 8, 1, 0],
    [2, 7, 2, 0],
    [3, 5, 0, 1],
    [5, 4, 1, 0],
    [8, 3, 0, 1],
    [13, 2, 1, 0],
    [21, 1, 0, 1],
  ]);
});

test("gives the share answered within a span as in R: F(4), F(8), F(24)", () => {
  const curve = kaplanMeier(eightLeads);
  expectClose(1 - at(curve, 4).survival, 0.375);
  expectClose(1 - at(curve, 8).survival, 0.53125);
  expectClose(1 - at(curve, 24).survival, 0.765625);
});

test.each([
  [9, 0.90909090909],
  [13, 0.81818181818],
  [18, 0.71590909091],
  [23, 0.61363636364],
  [31, 0.49090909091],
  [34, 0.36818181818],
  [48, 0.18409090909],
])("equals R for the aml sample at %i weeks", (time, survival) => {
  expectClose(at(kaplanMeier(amlMaintained), time).survival, survival, 1e-10);
});

test("equals R for the bounds of the aml sample", () => {
  const step = at(kaplanMeier(amlMaintained), 9);
  expectClose(step.lower, 0.50808020577, 1e-10);
  expectClose(step.upper, 0.98667382267, 1e-10);
});

test("equals R for the lung sample", () => {
  const curve = kaplanMeier(lung);
  expect(lung.filter(({ event }) => event)).toHaveLength(165);
  expectClose(at(curve, 100).survival, 0.86396897, 1e-8);
  expectClose(at(curve, 365).survival, 0.40924162, 1e-8);
  expectClose(at(curve, 365).lower, 0.33871427, 1e-8);
  expectClose(at(curve, 365).upper, 0.47838077, 1e-8);
  expect(survivalQuantile(curve, 0.5)).toEqual({ value: 310, lower: 284, upper: 361 });
  expect([0.1, 0.25, 0.5, 0.75, 0.9].map((q) => survivalQuantile(curve, q).value)).toEqual([
    79, 170, 310, 550, 735,
  ]);
});

test("stays at 1 when nothing happened, and has no bounds once nothing is left", () => {
  expect(kaplanMeier([{ time: 3, event: false }]).steps[0]).toMatchObject({
    survival: 1,
    lower: 1,
    upper: 1,
  });
  expect(kaplanMeier([{ time: 3, event: true }]).steps[0]).toMatchObject({
    survival: 0,
    lower: null,
    upper: null,
  });
});

test("has no steps for an empty sample", () => {
  expect(kaplanMeier([])).toMatchObject({ steps: [], n: 0 });
});

test("refuses negative and endless durations by name", () => {
  expect(() => kaplanMeier([{ time: -1, event: true }])).toThrow(
    expect.objectContaining({ code: "NEGATIVE_DURATION" }),
  );
  expect(() => kaplanMeier([{ time: Number.NaN, event: true }])).toThrow(
    expect.objectContaining({ code: "NON_FINITE" }),
  );
});
