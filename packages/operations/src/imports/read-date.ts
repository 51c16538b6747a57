import { Temporal } from "temporal-polyfill";
import type { DatePattern } from "./date-pattern.ts";
import type { DateProblem } from "./messages.ts";

export const dateOrders = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof dateOrders)[number];

export interface DateReading {
  /** How `03/04/2026` is meant; `null` where no value of the column asks for it. */
  order: DateOrder | null;
  /** Replaces every guess about the form. */
  pattern: DatePattern | null;
  /** Where a date without an offset is at home. */
  zone: string;
}

/** The parts of a date as written; what was not written is 0, `offset` null. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  offset: string | null;
  isWholeDay: boolean;
}

/** A date as read; `isWholeDay` when it has no time of day and stands for the start of that day. */
export interface ReadDate {
  at: Date;
  isWholeDay: boolean;
}

const clock = String.raw`(?:,?(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${clock}$`, "i");
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${clock}$`, "i");
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const twoDigitYear = /^\d{1,2}([-/.])\d{1,2}\1\d{2}(?:\D|$)/;

/** The two numbers before the year of a date such as `03/04/2026`; `null` for every other text. */
export function dayAndMonth(text: string): [first: number, second: number] | null {
  const match = yearLast.exec(text);
  return match === null ? null : [Number(match[1]), Number(match[3])];
}

/** Reads dates of one column. A date without a time is the start of that day in the zone. */
export function dateReader({ order, pattern, zone }: DateReading): (text: string) => ReadDate | DateProblem {
  const seen = new Map<string, ReadDate | DateProblem>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const parts = pattern === null ? readParts(text, order ?? "dmy") : (pattern(text) ?? "unreadable");
    const result = typeof parts === "string" ? parts : toInstant(parts, zone);
    if (seen.size >= 20_000) seen.clear();
    seen.set(text, result);
    return result;
  };
}

function readParts(text: string, order: DateOrder): DateParts | DateProblem {
  const first = yearFirst.exec(text);
  if (first !== null)
    return { year: Number(first[1]), month: Number(first[3]), day: Number(first[4]), ...time(first, 5) };
  const last = yearLast.exec(text);
  if (last !== null) {
    const [day, month] = order === "mdy" ? [last[3], last[1]] : [last[1], last[3]];
    return { year: Number(last[4]), month: Number(month), day: Number(day), ...time(last, 5) };
  }
  const digits = compact.exec(text);
  if (digits !== null) {
    return { year: Number(digits[1]), month: Number(digits[2]), day: Number(digits[3]), ...time(digits, 5) };
  }
  return twoDigitYear.test(text) ? "two_digit_year" : "unreadable";
}

function time(match: RegExpExecArray, at: number) {
  const hour = Number(match[at] ?? 0);
  const half = match[at + 4]?.[0]?.toLowerCase();
  return {
    // 13 pm does not exist: 99 is refused with the other impossible hours.
    hour: half === undefined ? hour : hour < 1 || hour > 12 ? 99 : (hour % 12) + (half === "p" ? 12 : 0),
    minute: Number(match[at + 1] ?? 0),
    second: Number(match[at + 2] ?? 0),
    millisecond: Number((match[at + 3] ?? "0").padEnd(3, "0").slice(0, 3)),
    offset: match[at + 5] ?? null,
    isWholeDay: match[at] === undefined,
  };
}

function toInstant({ offset, isWholeDay, ...parts }: DateParts, zone: string): ReadDate | DateProblem {
  if (parts.year < 1970 || parts.year > 2100) return "out_of_range";
  try {
    const local = Temporal.PlainDateTime.from(parts, { overflow: "reject" });
    const zoned = isWholeDay
      ? local.toPlainDate().toZonedDateTime(zone)
      : local.toZonedDateTime(offset === null ? zone : offsetZone(offset));
    return { at: new Date(zoned.epochMilliseconds), isWholeDay };
  } catch (error) {
    if (error instanceof RangeError) return "impossible";
    throw error;
  }
}

function offsetZone(offset: string): string {
  if (/^[a-z]/i.test(offset)) return "UTC";
  const digits = offset.replace(":", "").padEnd(5, "0");
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}
