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
  /** Why there is no value, as the API says it. */
  reason?: string;
}

interface Saying {
  /** The number itself; null where there is not enough to say one. */
  value: string | null;
  /** With its interval and its n, or that there is not enough data yet. */
  detail: string;
}

/** A number as it may be said in words: the same on every page. */
export function sayEstimate(
  { value, interval, n, reason }: SaidEstimate,
  format: (value: number) => string,
  { messages: { figures }, formats }: { messages: Messages; formats: Formats },
  minimum: number = rateMinimum,
): Saying {
  if (n === 0) return { value: null, detail: figures.none };
  if (n < minimum)
    return { value: null, detail: figures.notEnough(formats.number(n), formats.number(minimum)) };
  if (value === null) {
    const why =
      reason === "NOT_REACHED" ? figures.mostWait : reason === "IMMATURE" ? figures.tooEarly : figures.notYet;
    return { value: null, detail: `${why} (${figures.n(formats.number(n))})` };
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
