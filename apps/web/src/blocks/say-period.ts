import type { Formats } from "../locales/formats.ts";
import type { Messages } from "../locales/messages.ts";
import { localDate } from "./period-search.ts";

/** The first and the last day of a period, in the zone that it was counted in. `to` is the instant after it. */
export function sayPeriod(
  { from, to, zone }: { from: string; to: string; zone: string },
  { messages, formats }: { messages: Messages; formats: Formats },
): string {
  const day = (milliseconds: number) => formats.date(localDate(new Date(milliseconds), zone));
  return messages.period.fromTo(day(Date.parse(from)), day(Date.parse(to) - 1));
}
