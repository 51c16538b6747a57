import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { normalCdf } from "./normal-cdf.ts";
import { normalQuantile } from "./normal-quantile.ts";

test.each([
  [0.975, 1.959963984540054],
  [0.95, 1.644853626951472],
  [0.995, 2.5758293035489],
])("equals R 4.2.2 qnorm(%d)", (probability, expected) => {
  expectClose(normalQuantile(probability), expected);
});

test("is the inverse of the distribution function in the centre, the tails and the far tails", () => {
  for (const probability of [1e-300, 1e-20, 1e-10, 1e-4, 0.02, 0.07, 0.3, 0.5, 0.8, 0.95, 0.9999]) {
    const back = normalCdf(normalQuantile(probability));
    expect(Math.abs(back / probability - 1)).toBeLessThan(1e-11);
  }
});

test("is odd around one half", () => {
  for (const probability of [0.01, 0.2, 0.4]) {
    expectClose(normalQuantile(probability), -normalQuantile(1 - probability), 1e-12);
  }
});

test.each([0, 1, -0.1, Number.NaN])("refuses %d, which is no probability", (probability) => {
  expect(() => normalQuantile(probability)).toThrow(LeadMetricsError);
});
