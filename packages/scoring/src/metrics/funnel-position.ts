import { type FunnelPlotLimits, funnelPlotLimits } from "../statistics/funnel-plot-limits.ts";
import type { Proportion } from "../statistics/newcombe-difference.ts";

export type FunnelZone = "below_control" | "below_warning" | "inside" | "above_warning" | "above_control";

export interface FunnelPosition {
  limits: FunnelPlotLimits;
  zone: FunnelZone;
}

/** Where a raw rate stands in the funnel around the benchmark; null where no limits exist: no leads, parts of leads, a benchmark of 0 or 1. */
export function funnelPosition(
  { successes, trials }: Proportion,
  benchmark: number | null,
): FunnelPosition | null {
  if (benchmark === null || benchmark <= 0 || benchmark >= 1) return null;
  if (!(Number.isInteger(trials) && trials >= 1)) return null;
  const limits = funnelPlotLimits(benchmark, trials);
  return { limits, zone: zoneOf(successes / trials, limits) };
}

function zoneOf(rate: number, { warning, control }: FunnelPlotLimits): FunnelZone {
  if (rate < control.lower) return "below_control";
  if (rate > control.upper) return "above_control";
  if (rate < warning.lower) return "below_warning";
  return rate > warning.upper ? "above_warning" : "inside";
}
