import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { eightLeads, lung } from "../../test/survival-samples.ts";
import { kaplanMeier } from "./kaplan-meier.ts";
import { restrictedMean } from "./restricted-mean.ts";

// R 4.2.2, survival 3.5-3, print(survfit, rmean).
test("equals R for eight leads within 12 h", () => {
  const { value, standardError } = restrictedMean(kaplanMeier(eightLeads), 12);
  expectClose(value, 7.03125);
  expectClose(standardError, 1.75101114761229);
});

test("equals R for the lung sample within a year", () => {
  const { value, standardError } = restrictedMean(kaplanMeier(lung), 365);
  expectClose(value, 263.22186648, 1e-8);
  expectClose(standardError, 7.798859, 1e-7);
});

test("is the mean of what was waited, at most the horizon each, when everybody was answered", () => {
  const curve = kaplanMeier([1, 2, 2, 9].map((time) => ({ time, event: true })));
  expectClose(restrictedMean(curve, 4).value, (1 + 2 + 2 + 4) / 4, 1e-12);
  expectClose(restrictedMean(curve, 100).value, (1 + 2 + 2 + 9) / 4, 1e-12);
  expectClose(restrictedMean(curve, 1).value, 1, 1e-12);
  expectClose(restrictedMean(curve, 0.5).value, 0.5, 1e-12);
  expect(restrictedMean(curve, 0.5).standardError).toBe(0);
});

test("is the whole horizon when nobody was answered", () => {
  const curve = kaplanMeier([{ time: 10, event: false }]);
  expect(restrictedMean(curve, 10)).toEqual({ value: 10, standardError: 0 });
});

test("has no value without data, or beyond what was followed while somebody still waits", () => {
  expect(restrictedMean(kaplanMeier([]), 12)).toEqual({
    value: null,
    standardError: null,
    reason: "NO_DATA",
  });
  expect(restrictedMean(kaplanMeier(eightLeads), 22)).toEqual({
    value: null,
    standardError: null,
    reason: "IMMATURE",
  });
  expect(restrictedMean(kaplanMeier(eightLeads), 21).value).not.toBeNull();
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a horizon of %d", (horizon) => {
  expect(() => restrictedMean(kaplanMeier(eightLeads), horizon)).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
