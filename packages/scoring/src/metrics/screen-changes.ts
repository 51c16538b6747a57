import { checkFields, checkRows } from "../check-arguments.ts";
import { benjaminiHochberg } from "../statistics/benjamini-hochberg.ts";
import { checkFalseDiscoveryRate } from "../statistics/check-false-discovery-rate.ts";
import { directionOf, type WeekChange } from "./week-change.ts";

/**
 * Which of many changes of one week deserve an alert. Asking about a hundred partners finds five "changes" where there are none; this does not.
 *
 * @param changes from `weekOverWeek` and `weekOverWeekRate`, of all partners and metrics of the week together
 * @param options `falseDiscoveryRate` in (0, 1), 0.1 by default: the share of alerts that may be false
 * @returns the changes in the order given, each with its `qValue` and the direction that stands after screening; empty for none
 * @throws LeadMetricsError INVALID_INPUT when the rate is outside (0, 1)
 * @source Benjamini & Hochberg 1995
 * @example
 * const changes = [[20, 22, 18, 21, 33], [20, 22, 18, 21, 25], [9, 11, 10, 8, 12]].map((series) => weekOverWeek(series));
 * changes[0].direction; // "up"
 * screenChanges(changes)[0].direction; // "up"
 */
export function screenChanges<Change extends WeekChange>(
  changes: readonly Change[],
  options: { falseDiscoveryRate?: number } = {},
): (Change & { qValue: number })[] {
  checkRows("changes", changes);
  const { falseDiscoveryRate = 0.1 } = checkFields("options", options);
  checkFalseDiscoveryRate(falseDiscoveryRate);
  const adjusted = benjaminiHochberg(changes.map(({ pValue }) => pValue));
  return changes.map((change, i) => {
    const qValue = adjusted[i] ?? 1;
    const direction = directionOf({ ...change, isSignificant: qValue <= falseDiscoveryRate });
    return { ...change, qValue, direction };
  });
}
