import { expect, test } from "vitest";
import { countChange } from "./count-change.ts";

test("from 0 to 4 is new, not a percentage", () => {
  expect(countChange(0, 4)).toEqual({ kind: "new", difference: 4 });
});

test("a percentage needs twenty on both sides", () => {
  expect(countChange(20, 25)).toEqual({ kind: "relative", difference: 5, change: 0.25 });
  expect(countChange(19, 25)).toEqual({ kind: "absolute", difference: 6 });
  expect(countChange(25, 19)).toEqual({ kind: "absolute", difference: -6 });
});

test("equal counts are unchanged, also 0 and 0", () => {
  expect(countChange(0, 0)).toEqual({ kind: "unchanged" });
  expect(countChange(30, 30)).toEqual({ kind: "unchanged" });
});

test.each([
  [Number.NaN, 5],
  [-1, 30],
  [5, Number.POSITIVE_INFINITY],
])("refuses %d and %d, which nobody counts", (previous, current) => {
  expect(() => countChange(previous, current)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});
