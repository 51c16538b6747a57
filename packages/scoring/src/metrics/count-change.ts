import { LeadMetricsError } from "../lead-metrics-error.ts";
import { smallSample } from "./small-samples.ts";

export type CountChange =
  | { kind: "unchanged" }
  | { kind: "new"; difference: number }
  | { kind: "absolute"; difference: number }
  | { kind: "relative"; difference: number; change: number };

/**
 * How a count moved from one period to the next, in the form that may be shown: from 0 to 4 is new, not +100 %.
 *
 * @param previous the count before, 0 or more
 * @param current the count now, 0 or more
 * @returns "relative" with `change` as a rate (0.25 is a quarter more) only when both are at least 20; otherwise the difference
 * @throws LeadMetricsError INVALID_INPUT when a count is negative or not finite
 * @source docs/how-we-count.md
 * @example
 * countChange(0, 4); // { kind: "new", difference: 4 }
 * countChange(20, 25); // { kind: "relative", difference: 5, change: 0.25 }
 */
export function countChange(previous: number, current: number): CountChange {
  if (!(previous >= 0 && current >= 0 && Number.isFinite(previous + current))) {
    throw new LeadMetricsError("INVALID_INPUT", `A count is 0 or more; got ${previous} and ${current}`);
  }
  const difference = current - previous;
  if (difference === 0) return { kind: "unchanged" };
  if (previous === 0) return { kind: "new", difference };
  if (Math.min(previous, current) < smallSample.relativeChangeMin) return { kind: "absolute", difference };
  return { kind: "relative", difference, change: difference / previous };
}
