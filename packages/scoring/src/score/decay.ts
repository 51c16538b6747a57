import { LeadMetricsError } from "../lead-metrics-error.ts";
/**
 * What an event of some age is still worth: half after one half-life, a quarter after two.
 *
 * @param points what it is worth when it happens, any finite number
 * @param ageMs milliseconds since then, 0 or more
 * @param halfLifeMs milliseconds, more than 0
 * @returns points of the same sign, closer to 0
 * @throws LeadMetricsError INVALID_INPUT when one of them is impossible
 * @source our own
 * @example
 * decay(10, 30, 30); // 5
 */
export function decay(points: number, ageMs: number, halfLifeMs: number): number {
  if (!(Number.isFinite(points) && ageMs >= 0 && halfLifeMs > 0)) {
    throw new LeadMetricsError(
      "INVALID_INPUT",
      `Points are finite, an age 0 or more and a half-life above 0; got ${points}, ${ageMs} and ${halfLifeMs}`,
    );
  }
  return points * 2 ** (-ageMs / halfLifeMs);
}
