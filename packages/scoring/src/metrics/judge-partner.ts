import type { Estimate } from "../estimate.ts";
import type { BenchmarkComparison } from "../statistics/compare-to-benchmark.ts";
import { newcombeDifference, type Proportion } from "../statistics/newcombe-difference.ts";
import type { ComparedPartner } from "./compare-partners.ts";
import { smallSample } from "./small-samples.ts";

type Judgement = Pick<
  ComparedPartner,
  "shrunken" | "benchmark" | "difference" | "probabilityAbove" | "verdict" | "lacks"
>;

/** What may be said of one partner against its benchmark, by the rules for small samples. */
export function judgePartner(
  group: Proportion,
  comparison: BenchmarkComparison | undefined,
  { hasBenchmark, rest }: { hasBenchmark: boolean; rest: Proportion | null },
): Judgement {
  const shrunken = shrunkenOf(comparison, group.trials);
  const benchmark = hasBenchmark ? (comparison?.benchmark ?? null) : null;
  const nothing = { shrunken, benchmark, difference: null, probabilityAbove: null };
  if (comparison === undefined || group.trials < smallSample.rateMin) {
    return { ...nothing, verdict: "not_enough_data", lacks: "leads" };
  }
  if (!hasBenchmark) return { ...nothing, verdict: "not_enough_data", lacks: "peers" };
  const { difference, probabilityAbove } = comparison;
  const verdict = rest === null || isApart(group, rest) ? comparison.verdict : "no_clear_difference";
  return { shrunken, benchmark, difference, probabilityAbove, verdict, lacks: null };
}

/** A few divisions make an uncertain benchmark, which the posterior takes for known; the plain difference does not. */
function isApart(group: Proportion, rest: Proportion): boolean {
  const { lower, upper } = newcombeDifference(group, rest);
  return lower > 0 || upper < 0;
}

function shrunkenOf(comparison: BenchmarkComparison | undefined, n: number): Estimate {
  const { estimate = null, interval = null } = comparison ?? {};
  return estimate === null || n === 0
    ? { value: null, interval: null, n, reason: "NO_DATA" }
    : { value: estimate, interval, n };
}
