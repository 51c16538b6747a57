import { Temporal } from "temporal-polyfill";

const dayMs = 86_400_000;
const epoch = Temporal.PlainDate.from("1970-01-01");
const startsByZone = new Map<string, Map<number, number>>();

/** When a day begins in a zone, in epoch milliseconds; the day as the number of local days since 1970. */
export function startOfLocalDay(day: number, zone: string): number {
  const starts = startsByZone.get(zone) ?? new Map<number, number>();
  if (starts.size === 0) startsByZone.set(zone, starts);
  const known = starts.get(day);
  if (known !== undefined) return known;
  const start = epoch.add({ days: day }).toZonedDateTime(zone).epochMilliseconds;
  starts.set(day, start);
  return start;
}

/** The local day of an instant. */
export function localDayOf(at: Date, zone: string): number {
  const ms = at.getTime();
  let day = Math.floor(ms / dayMs);
  while (ms < startOfLocalDay(day, zone)) day -= 1;
  while (ms >= startOfLocalDay(day + 1, zone)) day += 1;
  return day;
}
