import { mean } from "simple-statistics";
import { checkRows } from "../check-arguments.ts";
import type { ExposedCount } from "../statistics/compare-counts.ts";
import { successiveVariation } from "../statistics/successive-variation.ts";

const pairsMin = 8;

/**
 * How much more the weekly counts of a programme's partners vary than independent arrivals would: for partners whose own weeks
 * are too few to tell.
 *
 * @param series counts of successive weeks of each partner, oldest first, whole and 0 or more, with their exposure
 * @returns 1 or more; 1 with fewer than eight pairs of weeks that had leads
 * @throws LeadMetricsError INVALID_INPUT when the series are no lists of counts
 * @source mean of (b − a)² / (a + b) over successive weeks, here of all partners together
 * @example
 * const weeks = (counts) => counts.map((count) => ({ count }));
 * programmeDispersion([weeks([20, 31, 18, 30, 17]), weeks([33, 19, 28, 16, 35])]); // 3.5326333703
 */
export function programmeDispersion(series: readonly (readonly ExposedCount[])[]): number {
  checkRows("series", series);
  for (const weeks of series) checkRows("series", weeks);
  const terms = series.flatMap(successiveVariation);
  return terms.length < pairsMin ? 1 : Math.max(1, mean(terms));
}
