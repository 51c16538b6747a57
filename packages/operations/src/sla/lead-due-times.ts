import { businessCalendar } from "../metrics/business-calendar.ts";
import type { Program } from "../programs/program.ts";
import { type DueTimes, dueTimes, type TimedLead } from "./due-times.ts";

/** A lead's due times by what was promised when it came and the programme's present calendar, holidays included. */
export function leadDueTimes(
  lead: TimedLead,
  program: Pick<Program, "zone" | "country" | "settings" | "earlierPromises">,
): DueTimes {
  const lastPause = lead.clockPauses.at(-1);
  const lastStart = new Date(Math.max(lead.submittedAt.getTime(), lastPause?.to ?? lastPause?.from ?? 0));
  const firstYear = lead.submittedAt.getUTCFullYear() - 1;
  const calendar = businessCalendar(program, firstYear, lastStart.getUTCFullYear() + 1);
  return dueTimes(lead, program, calendar);
}
