import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";

/** As filters and periods take it; a date means the start of that day in the programme's zone. */
export const dateOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: "Give a date (2026-11-09) or an instant (2026-11-09T12:00:00Z).",
});

export const datePeriodInput = z.strictObject({
  from: dateOrInstant.optional(),
  to: dateOrInstant.optional(),
});
export type DatePeriodInput = z.input<typeof datePeriodInput>;

/** From the beginning until now unless told otherwise; a date means the start of that day in the zone, `to` is left out. */
export function datePeriod(input: DatePeriodInput, zone: string, now: Date): { from: Date; to: Date } {
  const { from, to } = parseInput(datePeriodInput, input);
  const period = {
    from: from === undefined ? new Date(0) : startOf(from, zone),
    to: to === undefined ? new Date(now.getTime() + 1) : startOf(to, zone),
  };
  if (period.from <= period.to) return period;
  throw new OperationError("invalid_input", "The period ends before it starts.", {
    problems: [{ pointer: "/to", detail: "Give a later date than `from`." }],
  });
}

export function startOf(dateOrInstantText: string, zone: string): Date {
  if (dateOrInstantText.includes("T")) return new Date(dateOrInstantText);
  return new Date(Temporal.PlainDate.from(dateOrInstantText).toZonedDateTime(zone).epochMilliseconds);
}
