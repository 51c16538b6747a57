import { checkFields } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { assertInstant } from "./assert-instant.ts";
import { type BusinessCalendar, type BusinessYear, businessYears, yearOf } from "./business-calendar.ts";

const hourMs = 3_600_000;
const searchYears = 30;

/**
 * Working hours between two instants, on which every promise about our response rests.
 *
 * @param startMs epoch milliseconds
 * @param endMs epoch milliseconds; before the start gives the negative of the same span
 * @param calendar zone, working days, opening hours and holidays as local dates; changes of summer time are counted as they happen
 * @returns working hours, 0 or more unless the end is before the start
 * @throws LeadMetricsError INVALID_INPUT when the calendar is impossible, NON_FINITE when an instant is not a number
 * @source docs/how-we-count.md
 * @example
 * const calendar = { zone: "America/Sao_Paulo", days: [1, 2, 3, 4, 5], startTime: "09:00", endTime: "18:00", holidays: ["2026-11-20"] };
 * const thursdayAt17 = Date.parse("2026-11-19T17:00:00-03:00");
 * const mondayAt10 = Date.parse("2026-11-23T10:00:00-03:00");
 * businessHoursBetween(thursdayAt17, mondayAt10, calendar); // 2
 */
export function businessHoursBetween(startMs: number, endMs: number, calendar: BusinessCalendar): number {
  checkFields("calendar", calendar);
  assertInstant(startMs);
  assertInstant(endMs);
  if (endMs < startMs) return -businessHoursBetween(endMs, startMs, calendar);
  const years = businessYears(calendar);
  const first = yearOf(years, startMs);
  const last = yearOf(years, endMs);
  let spanMs = workedMs(years(last), endMs) - workedMs(years(first), startMs);
  for (let year = first; year < last; year += 1) spanMs += years(year).totalMs;
  return spanMs / hourMs;
}

/**
 * The instant by which so many working hours will have passed: when a promise falls due.
 *
 * @param startMs epoch milliseconds
 * @param hours 0 or more
 * @param calendar as for `businessHoursBetween`
 * @returns epoch milliseconds; with 0 hours the start itself
 * @throws LeadMetricsError INVALID_INPUT when hours are negative or the calendar never opens, NON_FINITE when the start is not a number
 * @source docs/how-we-count.md
 * @example
 * const calendar = { zone: "America/Sao_Paulo", days: [1, 2, 3, 4, 5], startTime: "09:00", endTime: "18:00", holidays: [] };
 * const fridayAt17 = Date.parse("2026-11-20T17:00:00-03:00");
 * new Date(addBusinessHours(fridayAt17, 4, calendar)).toISOString(); // "2026-11-23T15:00:00.000Z"
 */
export function addBusinessHours(startMs: number, hours: number, calendar: BusinessCalendar): number {
  checkFields("calendar", calendar);
  assertInstant(startMs);
  if (!(hours >= 0 && Number.isFinite(hours))) {
    throw new LeadMetricsError("INVALID_INPUT", `Hours to add are 0 or more; got ${hours}`);
  }
  if (hours === 0) return startMs;
  const years = businessYears(calendar);
  const first = yearOf(years, startMs);
  let remainingMs = workedMs(years(first), startMs) + hours * hourMs;
  for (let year = first, idle = 0; idle < searchYears; year += 1) {
    const current = years(year);
    if (remainingMs <= current.totalMs) return instantAt(current, remainingMs);
    idle = current.totalMs === 0 ? idle + 1 : 0;
    remainingMs -= current.totalMs;
  }
  throw new LeadMetricsError("INVALID_INPUT", "The calendar has no working day");
}

/** Working time of the year that has passed at an instant of it. */
function workedMs({ opensMs, closesMs, beforeMs }: BusinessYear, instantMs: number): number {
  const index = lastAtMost(opensMs, instantMs);
  if (index < 0) return 0;
  const opened = opensMs[index] ?? 0;
  return (beforeMs[index] ?? 0) + Math.min(instantMs, closesMs[index] ?? opened) - opened;
}

function instantAt({ opensMs, beforeMs }: BusinessYear, elapsedMs: number): number {
  let index = lastAtMost(beforeMs, elapsedMs);
  // An hour that ends when the day closes is due then, not when the next day opens.
  if (index > 0 && beforeMs[index] === elapsedMs) index -= 1;
  return (opensMs[index] ?? 0) + elapsedMs - (beforeMs[index] ?? 0);
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
