import { expect, test } from "vitest";
import { grade } from "./grade.ts";

test.each([
  [67, 67, "A1"],
  [66.999, 66.999, "B2"],
  [34, 34, "B2"],
  [33.999, 33.999, "C3"],
  [100, 0, "A3"],
  [0, 100, "C1"],
] as const)("fit %d and engagement %d are %s", (fit, engagement, expected) => {
  expect(grade(fit, engagement)).toBe(expected);
});

test("there is no grade while a side has no score", () => {
  expect(grade(null, 50)).toBeNull();
  expect(grade(50, null)).toBeNull();
});
