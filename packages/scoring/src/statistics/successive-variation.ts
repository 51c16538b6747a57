import type { ExposedCount } from "./compare-counts.ts";

/** For each two successive counts (b − a)² / (a + b) by exposure: 1 on average for independent arrivals. Two counts of 0 say nothing. */
export function successiveVariation(series: readonly ExposedCount[]): number[] {
  return series.slice(1).flatMap(({ count, exposure = 1 }, i) => {
    const { count: before, exposure: exposureBefore = 1 } = series[i] ?? { count: 0 };
    const total = count + before;
    if (total === 0) return [];
    return [((count / exposure - before / exposureBefore) ** 2 * exposure * exposureBefore) / total];
  });
}
