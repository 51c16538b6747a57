import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { decay } from "./decay.ts";

// Closed form, computed in R 4.2.2: points * 2^(-age/halfLife).
test.each([
  [10, 30, 30, 5],
  [10, 45, 30, 3.5355339059327378],
  [25, 7, 14, 17.67766952966369],
  [5, 365, 90, 0.3006949490294204],
])("%d points of %d days at a half-life of %d are worth %d", (points, age, halfLife, expected) => {
  expectClose(decay(points, age, halfLife), expected, 1e-12);
});

test("keeps the sign and is whole at age 0", () => {
  expect(decay(-20, 0, 30)).toBe(-20);
  expect(decay(-20, 30, 30)).toBe(-10);
});

test.each([
  [10, 5, 0],
  [10, 5, -30],
  [10, -5, 30],
  [Number.NaN, 5, 30],
])("refuses %d points of age %d with a half-life of %d", (points, ageMs, halfLifeMs) => {
  expect(() => decay(points, ageMs, halfLifeMs)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});
