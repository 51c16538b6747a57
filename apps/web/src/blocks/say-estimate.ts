import type { Formats } from "../locales/formats.ts";
import type { Messages } from "../locales/messages.ts";

/** From how many on a figure is called steady and no longer small. */
const smallBelow = 30;
/** From how many on a rate is said as a rate. */
export const rateMinimum = 10;

export interface SaidEstimate {
  value: number | null;
  interval: { lower: number | null; upper: number | null } | null;
  n: number;
}

interface Saying {
  /** The number itself; null where there is not enough to say one. */
  value: string | null;
  /** With its interval and its n, or that there is not enough data yet. */
  detail: string;
}

/** A number as it may be said in words: the same on every page. */
export function sayEstimate(
  { value, interval, n }: SaidEstimate,
  format: (value: number) => string,
  { messages: { figures }, formats }: { messages: Messages; formats: Formats },
  minimum: number = rateMinimum,
): Saying {
  if (value === null || n < minimum) {
    const detail =
      n === 0 ? figures.none : figures.notEnough(formats.number(n), formats.number(Math.max(minimum, n)));
    return { value: null, detail };
  }
  const parts = [
    interval === null || interval.lower === null
      ? null
      : interval.upper === null
        ? figures.atLeast(format(interval.lower))
        : figures.interval(format(interval.lower), format(interval.upper)),
    figures.n(formats.number(n)),
    n < smallBelow ? figures.smallSample : null,
  ];
  return { value: format(value), detail: parts.filter((part) => part !== null).join(" · ") };
}
