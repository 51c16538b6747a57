import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { funnelPlotLimits } from "./funnel-plot-limits.ts";

// Spiegelhalter 2005, appendix A.1.1, computed with scipy 1.17.1 binom.
test("equals the exact limits with interpolation for 100 leads at 10 %", () => {
  const { warning, control } = funnelPlotLimits(0.1, 100);
  expectClose(warning.lower, 0.04038059552439343, 1e-11);
  expectClose(warning.upper, 0.1577186116391268, 1e-11);
  expectClose(control.lower, 0.014178865008434753, 1e-11);
  expectClose(control.upper, 0.19835671850288553, 1e-11);
  expect([warning.confidence, control.confidence]).toEqual([0.95, 0.998]);
});

test("closes in on the rate as leads grow, and stays within 0 and 1 for a single lead", () => {
  const widths = [10, 100, 1000, 10_000].map((trials) => {
    const { lower, upper } = funnelPlotLimits(0.3, trials).control;
    expect(lower).toBeLessThan(0.3);
    expect(upper).toBeGreaterThan(0.3);
    return upper - lower;
  });
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  const { lower, upper } = funnelPlotLimits(0.3, 1).control;
  expect([lower, upper]).toEqual([0, expect.closeTo(0.9966666667, 9)]);
});

test.each([
  [0, 10],
  [1, 10],
  [0.1, 0],
  [0.1, 2.5],
])("refuses a rate of %d with %d leads", (rate, trials) => {
  expect(() => funnelPlotLimits(rate, trials)).toThrow(
    new LeadMetricsError(
      "INVALID_INPUT",
      `Limits need a rate between 0 and 1 and at least one lead; got ${rate} of ${trials}`,
    ),
  );
});
