import { Temporal } from "temporal-polyfill";
import type { Period } from "./measure-leads.ts";

/** The week in question and the four before it. */
const count = 5;

export interface CompleteWeeks {
  /** Oldest first; `firstDay` is a Monday of the zone. */
  weeks: (Period & { firstDay: string })[];
  end: Date;
  /** A day after the end, when what happened in the last week has been written down. */
  asOf: Date;
}

/** The latest weeks, Monday to Sunday, of which the last ended at least a day ago; or those so many days before them. */
export function completeWeeks(now: Date, zone: string, { daysBefore = 0 } = {}): CompleteWeeks {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(zone)
    .subtract({ days: 1 })
    .toPlainDate();
  const end = today.subtract({ days: today.dayOfWeek - 1 + daysBefore });
  const instantOf = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime(zone).epochMilliseconds);
  return {
    weeks: Array.from({ length: count }, (_, index) => {
      const firstDay = end.subtract({ weeks: count - index });
      return {
        firstDay: firstDay.toString(),
        from: instantOf(firstDay),
        to: instantOf(firstDay.add({ weeks: 1 })),
      };
    }),
    end: instantOf(end),
    asOf: instantOf(end.add({ days: 1 })),
  };
}
