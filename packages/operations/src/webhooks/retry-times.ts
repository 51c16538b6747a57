const minuteMs = 60_000;
const hourMs = 3_600_000;

/** Waits after each failed try; together a little over three days. */
const waitsMs = [
  5_000,
  minuteMs,
  5 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  14 * hourMs,
  20 * hourMs,
  24 * hourMs,
];
const jitter = 0.2;
const longestAskedMs = 24 * hourMs;

/** An endpoint that has failed for so long, with no success in between, is switched off. */
export const longestFailureMs = 5 * 24 * hourMs;

/**
 * How long to wait after the failed try with this number, counted from 1; null after the last.
 * @param random 0..1, so that many deliveries that failed together do not come back together
 * @param askedMs what the endpoint asked for by Retry-After
 */
export function retryWaitMs(attempt: number, random: number, askedMs = 0): number | null {
  const waitMs = waitsMs[attempt - 1];
  if (waitMs === undefined) return null;
  return Math.max(Math.min(askedMs, longestAskedMs), Math.round(waitMs * (1 + jitter * (2 * random - 1))));
}
