import type { Cadence } from "@leadback/db";
import { Temporal } from "temporal-polyfill";
import type { ProgramSettings } from "../programs/program-settings.ts";

/** One period of a partner's digest, computed once in its zone. Half-open: [`start`, `end`). */
export interface DigestPeriodInstants {
  zone: string;
  cadence: Cadence;
  start: Date;
  end: Date;
  /** Local dates; `lastDay` is inside the period. */
  firstDay: string;
  lastDay: string;
  freezeAt: Date;
  sendAt: Date;
  /** Local date on which the digest goes out. */
  sendDay: string;
}

const daysByCadence: Record<Cadence, number> = { weekly: 7, biweekly: 14, monthly: 28 };

export function weeksOf(cadence: Cadence): number {
  return daysByCadence[cadence] / 7;
}

/** The latest period whose digest is ready to be frozen at `asOf`. */
export function latestPeriod(
  asOf: Date,
  rhythm: { zone: string; cadence: Cadence },
  settings: ProgramSettings["digest"],
): DigestPeriodInstants {
  const current = periodOf(localDate(asOf, rhythm.zone), rhythm, settings);
  const latest = shiftPeriod(current, -1, settings);
  return latest.freezeAt <= asOf ? latest : shiftPeriod(latest, -1, settings);
}

/** The period that a local date is in. */
export function periodOf(
  date: string,
  { zone, cadence }: { zone: string; cadence: Cadence },
  settings: ProgramSettings["digest"],
): DigestPeriodInstants {
  const days = daysByCadence[cadence];
  const anchor = Temporal.PlainDate.from(settings.biweeklyAnchor);
  const monday = anchor.subtract({ days: anchor.dayOfWeek - 1 });
  const elapsed = Math.floor(monday.until(date, { largestUnit: "days" }).days / days);
  return periodFrom(monday.add({ days: (elapsed + 1) * days }), zone, cadence, settings);
}

/** The period `count` periods later, or earlier when negative. */
export function shiftPeriod(
  period: Pick<DigestPeriodInstants, "firstDay" | "zone" | "cadence">,
  count: number,
  settings: ProgramSettings["digest"],
): DigestPeriodInstants {
  const days = daysByCadence[period.cadence];
  const end = Temporal.PlainDate.from(period.firstDay).add({ days: days * (count + 1) });
  return periodFrom(end, period.zone, period.cadence, settings);
}

/** The period that ends when the local day `end` begins. */
function periodFrom(
  end: Temporal.PlainDate,
  zone: string,
  cadence: Cadence,
  settings: ProgramSettings["digest"],
): DigestPeriodInstants {
  const first = end.subtract({ days: daysByCadence[cadence] });
  const sendDay = end.add({ days: settings.weekday - 1 });
  return {
    zone,
    cadence,
    start: at(first, "00:00", zone),
    end: at(end, "00:00", zone),
    firstDay: first.toString(),
    lastDay: end.subtract({ days: 1 }).toString(),
    freezeAt: at(sendDay, settings.freezeTime, zone),
    sendAt: at(sendDay, settings.sendTime, zone),
    sendDay: sendDay.toString(),
  };
}

/** When the letter of a period is due for a reader who wants it at another local time, HH:MM. */
export function sendAtTime(
  { sendDay, zone }: Pick<DigestPeriodInstants, "sendDay" | "zone">,
  time: string,
): Date {
  return at(Temporal.PlainDate.from(sendDay), time, zone);
}

function at(day: Temporal.PlainDate, time: string, zone: string): Date {
  return new Date(day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds);
}

/** The last day of the period that begins on `firstDay`. */
export function lastDayOf(firstDay: string, cadence: Cadence): string {
  return Temporal.PlainDate.from(firstDay)
    .add({ days: daysByCadence[cadence] - 1 })
    .toString();
}

/** The local date of an instant. */
export function localDate(instant: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
