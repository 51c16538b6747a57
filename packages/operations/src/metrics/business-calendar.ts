import type { BusinessCalendar } from "@leadback/scoring";
import Holidays from "date-holidays";
import type { Program } from "../programs/program.ts";

const holidaysByYear = new Map<string, string[]>();

/** The programme's working hours, with the public holidays of its country from one year to another. */
export function businessCalendar(
  program: Pick<Program, "zone" | "country" | "settings">,
  fromYear: number,
  toYear: number,
): BusinessCalendar {
  const { weekdays, startTime, endTime } = program.settings.calendar;
  const holidays: string[] = [];
  for (let year = fromYear; year <= toYear; year += 1)
    holidays.push(...publicHolidays(program.country, year));
  return Object.freeze({
    zone: program.zone,
    days: weekdays,
    startTime,
    endTime,
    holidays: Object.freeze(holidays),
  });
}

function publicHolidays(country: string, year: number): string[] {
  const key = `${country} ${year}`;
  const known = holidaysByYear.get(key);
  if (known !== undefined) return known;
  const days = new Holidays(country)
    .getHolidays(year)
    .filter((holiday) => holiday.type === "public")
    .map((holiday) => holiday.date.slice(0, 10));
  holidaysByYear.set(key, days);
  return days;
}
