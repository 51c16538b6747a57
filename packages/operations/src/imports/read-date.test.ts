import { describe, expect, test } from "vitest";
import { compileDatePattern } from "./date-pattern.ts";
import { type DateOrder, dateReader } from "./read-date.ts";

const zone = "America/Sao_Paulo";

function read(text: string, order: DateOrder | null = null, format?: string): string {
  const pattern = format === undefined ? null : compileDatePattern(format);
  if (format !== undefined && pattern === null) return "bad format";
  const date = dateReader({ order, pattern, zone })(text);
  return typeof date === "string" ? date : date.at.toISOString();
}

describe("a date without a time is the start of that day in the zone", () => {
  test.each([
    ["2026-03-25", null],
    ["2026/3/25", null],
    ["20260325", null],
    ["25/03/2026", "dmy"],
    ["25.3.2026", "dmy"],
    ["3/25/2026", "mdy"],
  ] as const)("%s", (text, order) => {
    expect(read(text, order)).toBe("2026-03-25T03:00:00.000Z");
  });

  test("on a day that begins at one o'clock because summer time does", () => {
    expect(read("2018-11-04")).toBe("2018-11-04T03:00:00.000Z");
  });
});

test.each([
  ["2026-03-25T14:30:00Z", null, "2026-03-25T14:30:00.000Z"],
  ["2026-03-25 14:30:05.1234567 UTC", null, "2026-03-25T14:30:05.123Z"],
  ["2026-03-25T14:30:00-05:30", null, "2026-03-25T20:00:00.000Z"],
  ["2026-03-25T14:30+0200", null, "2026-03-25T12:30:00.000Z"],
  ["2026-03-25 14:30", null, "2026-03-25T17:30:00.000Z"],
  ["25/03/2026 08:05", "dmy", "2026-03-25T11:05:00.000Z"],
  ["25/03/2026, 08:05:09", "dmy", "2026-03-25T11:05:09.000Z"],
  ["3/5/2026 0:00", "mdy", "2026-03-05T03:00:00.000Z"],
  ["3/5/2026 12:15 AM", "mdy", "2026-03-05T03:15:00.000Z"],
  ["3/5/2026 1:15 p.m.", "mdy", "2026-03-05T16:15:00.000Z"],
] as const)("%s is one instant", (text, order, expected) => {
  expect(read(text, order)).toBe(expected);
});

test.each([
  ["2026-02-30", "impossible"],
  ["2025-02-29", "impossible"],
  ["2026-13-01", "impossible"],
  ["31/04/2026", "impossible"],
  ["2026-03-25 24:30", "impossible"],
  ["2026-03-25 14:60", "impossible"],
  ["3/5/2026 13:15 PM", "impossible"],
  ["1969-12-31", "out_of_range"],
  ["2101-01-01", "out_of_range"],
  ["0026-03-25", "out_of_range"],
  ["25/03/26", "two_digit_year"],
  ["44231", "unreadable"],
  ["ontem", "unreadable"],
  ["2026-03", "unreadable"],
  ["2026-03/25", "unreadable"],
])("%s is refused as %s", (text, problem) => {
  expect(read(text, "dmy")).toBe(problem);
});

describe("a stated format replaces every guess", () => {
  test.each([
    ["20210105", "yyyyMMdd", "2021-01-05T03:00:00.000Z"],
    ["03/04/2026", "MM/dd/yyyy", "2026-03-04T03:00:00.000Z"],
    ["03/04/2026 07:08", "dd/MM/yyyy HH:mm", "2026-04-03T10:08:00.000Z"],
    ["3-4-2026", "d-M-yyyy", "2026-04-03T03:00:00.000Z"],
    ["2021-01-05", "yyyyMMdd", "unreadable"],
    ["20211305", "yyyyMMdd", "impossible"],
    ["1", "DD/MM/YYYY", "bad format"],
    ["1", "MM/yyyy", "bad format"],
    ["1", "MM/MM/yyyy dd", "bad format"],
  ])("%s as %s", (text, format, expected) => {
    expect(read(text, null, format)).toBe(expected);
  });
});
