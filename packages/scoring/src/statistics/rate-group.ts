import { LeadMetricsError } from "../lead-metrics-error.ts";
import { checkCounts } from "./check-counts.ts";
import type { Proportion } from "./newcombe-difference.ts";

/** A partner, channel or cell with its leads. Successes may be fractional, as weighted ones are. */
export interface RateGroup extends Proportion {
  id: string;
}

export function checkGroups(groups: readonly RateGroup[]): void {
  const ids = new Set<string>();
  for (const { id, successes, trials } of groups) {
    checkCounts(successes, trials);
    if (ids.has(id)) throw new LeadMetricsError("DUPLICATE_ID", `Two groups have the id "${id}"`);
    ids.add(id);
  }
}
