/** From these scores on, of 100. */
export const gradeThresholds = { high: 67, middle: 34 } as const;

export type Grade = `${"A" | "B" | "C"}${1 | 2 | 3}` | "D";

/**
 * The band of a lead: the letter says who they are, the digit what they do. Sorts a queue and starts the faster promise for A1.
 *
 * @param fit 0..100, null when the rules cannot tell
 * @param engagement 0..100, null when the rules cannot tell
 * @returns A1 to C3; null when either side is missing. D is given by a veto alone
 * @source our own
 * @example
 * grade(70, 10); // "A3"
 * grade(70, null); // null
 */
export function grade(fit: number | null, engagement: number | null): Grade | null {
  if (fit === null || engagement === null) return null;
  const letter = band(fit, ["A", "B", "C"] as const);
  return `${letter}${band(engagement, [1, 2, 3] as const)}`;
}

function band<T>(score: number, [high, middle, low]: readonly [T, T, T]): T {
  if (score >= gradeThresholds.high) return high;
  return score >= gradeThresholds.middle ? middle : low;
}
