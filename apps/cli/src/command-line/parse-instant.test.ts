import { expect, it } from "vitest";
import { parseInstant } from "./parse-instant.ts";

it.each([
  ["2026-11-17T12:00:00Z", "2026-11-17T12:00:00Z"],
  [" 2026-11-17T09:00:00-03:00 ", "2026-11-17T09:00:00-03:00"],
  ["2026-11-17", "2026-11-17T12:00:00Z"],
])("%j is %s", (text, instant) => {
  expect(parseInstant(text, "--as-of")).toBe(instant);
});

it.each(["yesterday", "2026-02-30", "17/11/2026", "2026-11-17T12:00:00", ""])("%j is refused", (text) => {
  expect(() => parseInstant(text, "--as-of")).toThrow(
    expect.objectContaining({ exitCode: 2, message: expect.stringMatching(/^--as-of: .*for example/) }),
  );
});
