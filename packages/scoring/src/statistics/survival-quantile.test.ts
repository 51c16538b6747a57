import { expect, test } from "vitest";
import { amlMaintained, eightLeads } from "../../test/survival-samples.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { kaplanMeier } from "./kaplan-meier.ts";
import { survivalQuantile } from "./survival-quantile.ts";

// R 4.2.2, survival 3.5-3, quantile(survfit(conf.type = "log-log")).
test.each([
  [0.25, { value: 2, lower: 1, upper: 13 }],
  [0.5, { value: 5, lower: 1, upper: null }],
  [0.75, { value: 13, lower: 2, upper: null }],
])("equals R for eight leads at %d", (q, expected) => {
  expect(survivalQuantile(kaplanMeier(eightLeads), q)).toEqual(expected);
});

test("is null where the curve does not reach", () => {
  expect(survivalQuantile(kaplanMeier(eightLeads), 0.9).value).toBeNull();
  expect(survivalQuantile(kaplanMeier([{ time: 4, event: false }]), 0.5)).toEqual({
    value: null,
    lower: null,
    upper: null,
  });
});

test("equals R for the median of the aml sample", () => {
  expect(survivalQuantile(kaplanMeier(amlMaintained), 0.5)).toEqual({ value: 31, lower: 13, upper: null });
});

test("takes the first time at which the share is reached, where R would take a midpoint", () => {
  const curve = kaplanMeier([1, 2, 3, 4].map((time) => ({ time, event: true })));
  expect(survivalQuantile(curve, 0.5).value).toBe(2);
});

test.each([0, 1, -1, Number.NaN])("refuses %d, which is no quantile", (q) => {
  expect(() => survivalQuantile(kaplanMeier([]), q)).toThrow(LeadMetricsError);
});
