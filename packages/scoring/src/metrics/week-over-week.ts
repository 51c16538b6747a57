import { checkFields, checkList } from "../check-arguments.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { type CountComparison, compareCounts, type ExposedCount } from "../statistics/compare-counts.ts";
import { overdispersion } from "../statistics/overdispersion.ts";
import { baselineWeeks, directionOf, relativeChangeMin, type WeekChange } from "./week-change.ts";

const absoluteChangeMin = 5;

export interface CountWeekChange extends WeekChange, CountComparison {
  /** What this week would have been had it gone on as in the weeks before. */
  expected: number | null;
  /** This week against last week alone. */
  lastWeek: CountComparison | null;
  /** How much more the weeks vary than independent arrivals, 1 or more; 1 with fewer than eight weeks before. */
  dispersion: number;
}

/**
 * Whether this week's number of leads is news, or what any week brings. Two quiet weeks of the same partner easily differ by half.
 *
 * @param series counts of complete weeks, oldest first, this week last; whole numbers
 * @param options `exposure`: how long each week counted, such as its working days; alike by default. `dispersion` 1 or more: the programme's, for a partner with fewer than eight weeks before
 * @returns this week against the mean of up to four before: p-value, ratio with interval, and a direction that needs p ≤ 0.05 and
 * either five leads or a fifth of change; p = 1 and "no_clear_change" without a week before. Of several partners at once ask `screenChanges`
 * @throws LeadMetricsError INVALID_INPUT when counts are not whole or exposures not positive or of another length
 * @source exact conditional test, quasi-Poisson from a dispersion of 1.2 on
 * @example
 * weekOverWeek([20, 22, 18, 21, 25]).direction; // "no_clear_change"
 * weekOverWeek([20, 22, 18, 21, 40]).direction; // "up"
 */
export function weekOverWeek(
  series: readonly number[],
  options: { exposure?: readonly number[]; dispersion?: number } = {},
): CountWeekChange {
  checkList("series", series);
  const { exposure, dispersion: known } = checkFields("options", options);
  if (exposure && exposure.length !== series.length) {
    throw new LeadMetricsError("INVALID_INPUT", "Every week has one count and one exposure");
  }
  const weeks = series.map((count, i) => ({ count, exposure: exposure?.[i] ?? 1 }));
  const current = weeks.at(-1);
  const before = weeks.slice(0, -1);
  const last = before.at(-1);
  const dispersion = known ?? overdispersion(before);
  if (current === undefined || last === undefined) {
    const nothing = { pValue: 1, ratio: null, interval: null, expected: null, lastWeek: null };
    return { ...nothing, dispersion, tendency: "none", isLarge: false, direction: "no_clear_change" };
  }
  const baseline = total(before.slice(-baselineWeeks));
  const comparison = compareCounts(baseline, current, { dispersion });
  const expected = (baseline.count * current.exposure) / baseline.exposure;
  const change = current.count - expected;
  const isLarge =
    change !== 0 &&
    (Math.abs(change) >= absoluteChangeMin || Math.abs(change) >= relativeChangeMin * expected);
  const tendency = change > 0 ? "up" : change < 0 ? "down" : "none";
  return {
    ...comparison,
    expected,
    lastWeek: compareCounts(last, current, { dispersion }),
    dispersion,
    tendency,
    isLarge,
    direction: directionOf({ tendency, isLarge, isSignificant: comparison.pValue <= 0.05 }),
  };
}

function total(weeks: readonly Required<ExposedCount>[]): Required<ExposedCount> {
  return weeks.reduce(
    (sum, { count, exposure }) => ({ count: sum.count + count, exposure: sum.exposure + exposure }),
    { count: 0, exposure: 0 },
  );
}
