import { addBusinessHours } from "@leadback/scoring";
import { businessCalendar } from "../metrics/business-calendar.ts";
import type { Program } from "../programs/program.ts";
import { decisionHours } from "../sla/due-times.ts";

/** When so many working days of the programme's calendar have passed, holidays left out. */
export function dueAfter(
  program: Pick<Program, "zone" | "country" | "settings">,
  days: number,
  from: Date,
): Date {
  const { settings } = program;
  const hours = decisionHours({ ...settings, promises: { ...settings.promises, decisionDays: days } });
  const year = from.getUTCFullYear();
  return new Date(addBusinessHours(from.getTime(), hours, businessCalendar(program, year - 1, year + 1)));
}
