import { Temporal } from "temporal-polyfill";
import { assertInstant, assertZone } from "./assert-instant.ts";

export const dayparts = ["night", "morning", "afternoon", "evening"] as const;

export type Daypart = (typeof dayparts)[number];

const hoursPerDaypart = 6;

/**
 * The weekday and part of day of an instant where the recipient is, for counting leads by the time they were sent.
 *
 * @param instantMs epoch milliseconds
 * @param zone IANA zone of the recipient, such as "America/Sao_Paulo"
 * @returns weekday 1 (Monday) to 7 (Sunday) and night (0-6 h), morning (6-12 h), afternoon (12-18 h) or evening (18-24 h)
 * @throws LeadMetricsError INVALID_INPUT when the zone is unknown, NON_FINITE when the instant is not a number
 * @source four parts of the day, because single hours are never filled
 * @example
 * sendTimeOf(Date.parse("2026-11-23T12:30:00Z"), "America/Sao_Paulo"); // { weekday: 1, daypart: "morning" }
 */
export function sendTimeOf(instantMs: number, zone: string): { weekday: number; daypart: Daypart } {
  assertInstant(instantMs);
  assertZone(zone);
  const { dayOfWeek, hour } = Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(zone);
  return { weekday: dayOfWeek, daypart: dayparts[Math.floor(hour / hoursPerDaypart)] ?? "evening" };
}
