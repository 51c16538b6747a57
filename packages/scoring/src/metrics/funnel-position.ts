import { betaIncomplete } from "../statistics/beta-incomplete.ts";
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
  return {
    limits: funnelPlotLimits(benchmark, trials),
    zone: zoneOf({ successes, trials }, benchmark),
  };
}

/** By the exact tail: the plotted limits lie between whole counts, and would put five of five outside where chance does it once in 32. */
function zoneOf({ successes, trials }: Proportion, benchmark: number): FunnelZone {
  const atLeast = successes <= 0 ? 1 : betaIncomplete(benchmark, successes, trials - successes + 1);
  const atMost = successes >= trials ? 1 : betaIncomplete(1 - benchmark, trials - successes, successes + 1);
  if (atMost < 0.001) return "below_control";
  if (atLeast < 0.001) return "above_control";
  if (atMost < 0.025) return "below_warning";
  return atLeast < 0.025 ? "above_warning" : "inside";
}
