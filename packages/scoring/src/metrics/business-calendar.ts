import { Temporal } from "temporal-polyfill";
import { checkList } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { assertZone } from "./assert-instant.ts";

export interface BusinessCalendar {
  /** IANA zone, such as America/Sao_Paulo. */
  zone: string;
  /** Working days, 1 (Monday) to 7 (Sunday). */
  days: readonly number[];
  /** Local times, "09:00" to "18:00"; "24:00" closes at midnight. */
  startTime: string;
  endTime: string;
  /** Local dates without work, such as "2026-12-25". */
  holidays: readonly string[];
}

/** The working days of one local year, as instants in milliseconds, with the working time before each. */
export interface BusinessYear {
  startMs: number;
  endMs: number;
  opensMs: readonly number[];
  closesMs: readonly number[];
  beforeMs: readonly number[];
  totalMs: number;
}

export type BusinessYears = (year: number) => BusinessYear;

const cacheLimit = 64;
const cache = new Map<string, BusinessYears>();
/** For whoever asks with one calendar for thousands of leads: writing out what it says costs more than counting its hours. */
const lastAsked = new WeakMap<BusinessCalendar, BusinessYears>();

/** Working days by year, computed once for each calendar and year: zone arithmetic is far too slow to repeat for every lead. */
export function businessYears(calendar: BusinessCalendar): BusinessYears {
  const asked = lastAsked.get(calendar);
  if (asked) return asked;
  const years = yearsOf(calendar);
  if (Object.isFrozen(calendar) && Object.isFrozen(calendar.holidays)) lastAsked.set(calendar, years);
  return years;
}

function yearsOf(calendar: BusinessCalendar): BusinessYears {
  const key = JSON.stringify([
    calendar.zone,
    calendar.days,
    calendar.startTime,
    calendar.endTime,
    calendar.holidays,
  ]);
  const cached = cache.get(key);
  if (cached) return cached;
  const years = compile(calendar);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(key, years);
  return years;
}

/** The local year in which an instant lies; the UTC year is at most one off. */
export function yearOf(years: BusinessYears, instantMs: number): number {
  const guess = new Date(instantMs).getUTCFullYear();
  if (instantMs < years(guess).startMs) return guess - 1;
  return instantMs >= years(guess).endMs ? guess + 1 : guess;
}

function compile({ zone, days, startTime, endTime, holidays }: BusinessCalendar): BusinessYears {
  assertZone(zone);
  checkList("days", days);
  checkList("holidays", holidays);
  for (const holiday of holidays) assertLocalDate(holiday);
  const start = minutesOf(startTime);
  const end = minutesOf(endTime);
  if (start >= end) throw invalid(`Work starts before it ends; got ${startTime} to ${endTime}`);
  const working = new Set(days);
  if (days.length === 0 || days.some((day) => !(Number.isInteger(day) && day >= 1 && day <= 7))) {
    throw invalid("Working days are numbers from 1 (Monday) to 7 (Sunday), at least one");
  }
  const free = new Set(holidays);
  const instantOf = (date: Temporal.PlainDate, minutes: number) =>
    date.add({ days: Math.floor(minutes / 1440) }).toZonedDateTime({
      timeZone: zone,
      plainTime: { hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60 },
    }).epochMilliseconds;

  const compileYear = (year: number): BusinessYear => {
    const opensMs: number[] = [];
    const closesMs: number[] = [];
    const beforeMs: number[] = [];
    let totalMs = 0;
    const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    const next = first.add({ years: 1 });
    for (let date = first; Temporal.PlainDate.compare(date, next) < 0; date = date.add({ days: 1 })) {
      if (!working.has(date.dayOfWeek) || free.has(date.toString())) continue;
      const open = instantOf(date, start);
      const close = Math.max(open, instantOf(date, end));
      opensMs.push(open);
      closesMs.push(close);
      beforeMs.push(totalMs);
      totalMs += close - open;
    }
    return { startMs: instantOf(first, 0), endMs: instantOf(next, 0), opensMs, closesMs, beforeMs, totalMs };
  };

  const years = new Map<number, BusinessYear>();
  return (year) => {
    const known = years.get(year) ?? compileYear(year);
    years.set(year, known);
    return known;
  };
}

/** A holiday that no day is called would be worked through in silence. */
function assertLocalDate(date: string): void {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date);
  try {
    if (isDate && Temporal.PlainDate.from(date, { overflow: "reject" })) return;
  } catch {
    // Said below.
  }
  throw invalid(`A holiday is a local date as YYYY-MM-DD, such as 2026-12-25; got ${date}`);
}

function minutesOf(time: string): number {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time);
  const minutes = Number(match?.[1]) * 60 + Number(match?.[2]);
  if (!match || minutes > 1440) throw invalid(`A time of day reads like 09:00; got ${time}`);
  return minutes;
}

function invalid(message: string): LeadMetricsError {
  return new LeadMetricsError("INVALID_INPUT", message);
}
