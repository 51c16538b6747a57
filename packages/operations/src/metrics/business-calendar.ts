import { createRequire } from "node:module";
import type { BusinessCalendar, Locale } from "@leadback/scoring";
import type Holidays from "date-holidays";
import type { Program } from "../programs/program.ts";

/** A day on which the programme does not work; `name` is null for one of its own choice. */
export interface DayOff {
  date: string;
  name: string | null;
}

const holidaysByYear = new Map<string, readonly DayOff[]>();

/** The programme's working hours, with its days off from one year to another. */
export function businessCalendar(
  program: Pick<Program, "zone" | "country" | "settings">,
  fromYear: number,
  toYear: number,
): BusinessCalendar {
  const { weekdays, startTime, endTime } = program.settings.calendar;
  const holidays: string[] = [];
  for (let year = fromYear; year <= toYear; year += 1)
    holidays.push(...daysOff(program, year).map(({ date }) => date));
  return Object.freeze({
    zone: program.zone,
    days: weekdays,
    startTime,
    endTime,
    holidays: Object.freeze(holidays),
  });
}

/** The public holidays of the country without those that are worked, and days of the programme's own; in order. */
export function daysOff(
  { country, settings }: Pick<Program, "country" | "settings">,
  year: number,
  locale: Locale = "en",
): DayOff[] {
  const { closedDates, workedDates } = settings.calendar;
  const days = new Map<string, DayOff>();
  for (const date of closedDates) if (date.startsWith(`${year}-`)) days.set(date, { date, name: null });
  for (const day of publicHolidays(country, year, locale))
    if (!workedDates.includes(day.date)) days.set(day.date, day);
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function publicHolidays(country: string, year: number, locale: Locale): readonly DayOff[] {
  const key = `${country} ${year} ${locale}`;
  const known = holidaysByYear.get(key);
  if (known !== undefined) return known;
  const days = holidaysOf(country)
    .getHolidays(year, locale.slice(0, 2))
    .filter((holiday) => holiday.type === "public")
    .map(({ date, name }) => ({ date: date.slice(0, 10), name }));
  holidaysByYear.set(key, days);
  return days;
}

const require = createRequire(import.meta.url);

/** Loaded when first asked for: it brings the holidays and the calendars of all countries, which most commands never look at. */
function holidaysOf(country: string): Holidays {
  const Country: typeof Holidays = require("date-holidays");
  return new Country(country);
}
