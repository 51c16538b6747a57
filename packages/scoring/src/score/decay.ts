/**
 * What an event of some age is still worth: half after one half-life, a quarter after two.
 *
 * @param points what it is worth when it happens, any finite number
 * @param ageMs milliseconds since then, 0 or more
 * @param halfLifeMs milliseconds, more than 0
 * @returns points of the same sign, closer to 0
 * @source our own
 * @example
 * decay(10, 30, 30); // 5
 */
export function decay(points: number, ageMs: number, halfLifeMs: number): number {
  return points * 2 ** (-ageMs / halfLifeMs);
}
