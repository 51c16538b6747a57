import type { BusinessCalendar } from "@leadback/scoring";
import { type DigestPeriodInstants, latestPeriod } from "../digests/digest-period.ts";
import type { ProgramSettings } from "../programs/program-settings.ts";

const dayMs = 86_400_000;
const historyWeeks = 12;

/** The time that the demo covers, and the week that its digests tell about. */
export interface DemoSpan {
  start: Date;
  now: Date;
  /** Vendor's working time. */
  calendar: BusinessCalendar;
  /** The latest week whose digest has been due. */
  week: DigestPeriodInstants;
}

export function demoSpan(
  now: Date,
  calendar: BusinessCalendar,
  settings: ProgramSettings["digest"],
): DemoSpan {
  return {
    start: new Date(now.getTime() - historyWeeks * 7 * dayMs),
    now,
    calendar,
    week: latestPeriod(now, { zone: calendar.zone, cadence: "weekly" }, settings),
  };
}
