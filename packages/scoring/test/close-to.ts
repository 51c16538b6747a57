import { expect } from "vitest";

/** Equal within an absolute tolerance; reference values are printed to ten digits or more. */
export function expectClose(actual: number | null | undefined, expected: number, tolerance = 1e-9): void {
  if (typeof actual !== "number") throw new Error(`Expected ${expected}, got ${actual}`);
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
}
