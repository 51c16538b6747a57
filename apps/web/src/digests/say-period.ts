import { localDate } from "../blocks/period-search.ts";
import type { Formats } from "../locales/formats.ts";
import type { DigestsWords } from "./digests-words.ts";

/** The first and the last day of a digest's period, in the partner's own zone. */
export function sayPeriod(
  { from, to, zone }: { from: string; to: string; zone: string },
  words: DigestsWords,
  formats: Formats,
): string {
  const last = new Date(Date.parse(to) - 1);
  return words.period(formats.date(localDate(new Date(from), zone)), formats.date(localDate(last, zone)));
}
