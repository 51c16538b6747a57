import { shown } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";

/** How many there are in all, where one entry may stand for several that are alike. */
export function countOf(groups: readonly { count?: number }[]): number {
  return groups.reduce((sum, { count = 1 }) => sum + count, 0);
}

/** @throws LeadMetricsError INVALID_INPUT for what is no whole number of 1 or more */
export function checkCount({ count = 1 }: { count?: number }): void {
  if (Number.isInteger(count) && count > 0) return;
  throw new LeadMetricsError("INVALID_INPUT", `A count is a whole number of 1 or more; got ${shown(count)}`);
}
