import { sum } from "simple-statistics";
import { checkRows } from "../check-arguments.ts";
import { compareRates, type RateComparison } from "../statistics/compare-rates.ts";
import type { Proportion } from "../statistics/newcombe-difference.ts";
import { baselineWeeks, directionOf, relativeChangeMin, type WeekChange } from "./week-change.ts";

export type RateWeekChange = WeekChange & RateComparison;

/**
 * Whether this week's rate is news against the weeks before.
 *
 * @param series successes of trials of complete weeks, oldest first, this week last
 * @returns this week against up to four before together: p-value, difference with Newcombe interval, and a direction that needs
 * p ≤ 0.05 and a fifth of change; p = 1 and "no_clear_change" without a week before or without leads. Of several partners at once ask `screenChanges`
 * @throws LeadMetricsError INVALID_INPUT when counts are impossible
 * @source Fisher 1935 or score test, Newcombe 1998b
 * @example
 * const week = { successes: 10, trials: 40 };
 * weekOverWeekRate([week, week, week, week, { successes: 22, trials: 40 }]).direction; // "up"
 */
export function weekOverWeekRate(series: readonly Proportion[]): RateWeekChange {
  checkRows("series", series);
  const current = series.at(-1) ?? { successes: 0, trials: 0 };
  const before = series.slice(0, -1).slice(-baselineWeeks);
  const baseline = {
    successes: sum(before.map(({ successes }) => successes)),
    trials: sum(before.map(({ trials }) => trials)),
  };
  const comparison = compareRates(current, baseline);
  const asBefore = baseline.successes * current.trials;
  const change = current.successes * baseline.trials - asBefore;
  const isLarge = change !== 0 && Math.abs(change) >= relativeChangeMin * asBefore;
  const tendency = change > 0 ? "up" : change < 0 ? "down" : "none";
  const direction = directionOf({ tendency, isLarge, isSignificant: comparison.pValue <= 0.05 });
  return { ...comparison, tendency, isLarge, direction };
}
