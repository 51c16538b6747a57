import { mean } from "simple-statistics";
import { checkRows } from "../check-arguments.ts";
import type { ExposedCount } from "./compare-counts.ts";
import { successiveVariation } from "./successive-variation.ts";

const weeksMin = 8;

/**
 * How much more a series of counts varies from one to the next than independent arrivals would.
 *
 * @param series counts in order, at least 8 for an answer other than 1
 * @returns 1 or more; 1 when the series is too short to tell or varies no more than chance
 * @throws LeadMetricsError INVALID_INPUT when the series is no list of counts
 * @source Quasi-Poisson dispersion by successive differences, so that a slow trend does not count as noise
 * @example
 * overdispersion([20, 31, 18, 30, 17, 33, 19, 28].map((count) => ({ count }))); // 3.2899869024
 */
export function overdispersion(series: readonly ExposedCount[]): number {
  checkRows("series", series);
  if (series.length < weeksMin) return 1;
  const terms = successiveVariation(series);
  return terms.length === 0 ? 1 : Math.max(1, mean(terms));
}
