import { expect, test } from "vitest";
import { expectClose } from "../../test/close-to.ts";
import { conversion } from "./conversion.ts";

// Olist, 842 of 8,000; interval from R 4.2.2 prop.test(correct = FALSE).
test("equals the reference for 842 of 8,000", () => {
  const { value, interval, n } = conversion({ won: 842, submitted: 8000 });
  expect(value).toBe(0.10525);
  expectClose(interval?.lower, 0.0987138283);
  expectClose(interval?.upper, 0.1121650937);
  expect(n).toBe(8000);
});

test("has no value without leads", () => {
  expect(conversion({ won: 0, submitted: 0 })).toEqual({
    value: null,
    interval: null,
    n: 0,
    reason: "NO_DATA",
  });
});

test.each([
  [3, 2],
  [-1, 2],
  [0.5, 2],
])("refuses %d won of %d", (won, submitted) => {
  expect(() => conversion({ won, submitted })).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});
