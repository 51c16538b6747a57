import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { normalCdf } from "./normal-cdf.ts";

test("equals R 4.2.2 pnorm(1.96) and pnorm(-3)", () => {
  expectClose(normalCdf(1.96), 0.97500210485178, 1e-14);
  expectClose(normalCdf(-3), 0.001349898031630095, 1e-15);
});

test("keeps its relative accuracy in the far tail (pnorm(-8) and pnorm(-20) of any statistics table)", () => {
  expect(Math.abs(normalCdf(-8) / 6.220960574271785e-16 - 1)).toBeLessThan(1e-11);
  expect(Math.abs(normalCdf(-20) / 2.7536241186062337e-89 - 1)).toBeLessThan(1e-11);
});

test("agrees on both sides of the change of method", () => {
  expectClose(normalCdf(-4.0000000001), normalCdf(-3.9999999999), 1e-13);
  expectClose(normalCdf(4.1) + normalCdf(-4.1), 1, 1e-15);
});

test("is 0, one half and 1 where it must be, and has no answer for no number", () => {
  expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(normalCdf(0)).toBe(0.5);
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
  expect(normalCdf(Number.NaN)).toBeNaN();
});
