import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";

// R 4.2.2, p.adjust(method = "BH").
test("equals R, in the order given", () => {
  const pValues = [0.01, 0.02, 0.03, 0.04, 0.2, 0.5];
  const expected = [0.06, 0.06, 0.06, 0.06, 0.24, 0.5];
  benjaminiHochberg(pValues).forEach((value, i) => {
    expectClose(value, expected[i] ?? Number.NaN, 1e-12);
  });
  const shuffled = [3, 5, 0, 4, 2, 1];
  benjaminiHochberg(shuffled.map((i) => pValues[i] ?? 1)).forEach((value, i) => {
    expectClose(value, expected[shuffled[i] ?? 0] ?? Number.NaN, 1e-12);
  });
});

test("one question needs no adjustment, none gives none", () => {
  expect(benjaminiHochberg([0.03])).toEqual([0.03]);
  expect(benjaminiHochberg([])).toEqual([]);
});

test.each([-0.1, 1.1, Number.NaN])("refuses %d, which is no p-value", (pValue) => {
  expect(() => benjaminiHochberg([0.5, pValue])).toThrow(
    new LeadMetricsError("INVALID_INPUT", `A p-value lies between 0 and 1; got ${pValue}`),
  );
});
