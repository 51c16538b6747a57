import { sum } from "simple-statistics";
import { checkFields, checkRows } from "../check-arguments.ts";
import type { Estimate, Interval } from "../estimate.ts";
import { compareToBenchmark } from "../statistics/compare-to-benchmark.ts";
import { type BetaBinomialFit, fitBetaBinomial } from "../statistics/fit-beta-binomial.ts";
import { isRankingClear } from "../statistics/is-ranking-clear.ts";
import type { Proportion } from "../statistics/newcombe-difference.ts";
import type { RankedPartner } from "../statistics/rank-partners.ts";
import type { RateGroup } from "../statistics/rate-group.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import { enoughPeersOf } from "./enough-peers-of.ts";
import { type FunnelPosition, funnelPosition } from "./funnel-position.ts";
import { judgePartner } from "./judge-partner.ts";
import { rankComparable } from "./rank-comparable.ts";
import { type RateWording, rateWording, smallSample } from "./small-samples.ts";

export type ComparisonVerdict = "above" | "below" | "no_clear_difference" | "not_enough_data";

export interface ComparedPartner {
  id: string;
  n: number;
  /** The rate as counted, with its Wilson interval; say it as `wording` allows. */
  rate: Estimate;
  wording: RateWording;
  /** The rate drawn towards the prior's mean as far as the sample is small. Compare by this one. Null with NO_DATA without own leads. */
  shrunken: Estimate;
  /** 0..1: the share of `shrunken` that comes from the others. */
  shrinkage: number;
  /** What it is compared with: the rate of all others together, or the one given; null without enough others. */
  benchmark: number | null;
  /** shrunken − benchmark, −1..1. */
  difference: number | null;
  /** How probable it is that the true rate lies above the benchmark, given all partners: where they are pooled, it is that of all together. */
  probabilityAbove: number | null;
  verdict: ComparisonVerdict;
  /** What "not_enough_data" lacks: own leads, or others to compare with. */
  lacks: "leads" | "peers" | null;
  /** Null below ten leads, and for all where the order is chance. `position` is the place among the `rankable`, by expected rank. */
  rank: { position: number; expected: number; interval: Interval; probabilityBest: number } | null;
  funnel: FunnelPosition | null;
}

export interface PartnerComparison {
  /** The rate of all together, or the one given, which has no interval. */
  benchmark: Estimate;
  /** Whether the groups differ by more than chance; "unknown" with fewer than four. */
  heterogeneity: BetaBinomialFit["heterogeneity"];
  /** What rates are drawn towards: a typical partner, each counting much alike. The benchmark is the rate of all leads, in which a large partner weighs more. */
  prior: Pick<BetaBinomialFit, "mean" | "concentration" | "method">;
  /** False where the order is chance and nobody has a rank. */
  isRankingClear: boolean;
  /** How many have leads enough to be ranked: "2nd of 7". */
  rankable: number;
  partners: ComparedPartner[];
}

export interface CompareOptions {
  /** Fixes the rank intervals; 1 by default. */
  seed?: number;
  /** How often ranks are drawn, 4,000 by default, at most 100,000. */
  draws?: number;
  /** From `rankComparable`, where a job keeps it; empty for no ranks. Ranked here when left out. */
  ranking?: readonly RankedPartner[];
  /** A market rate 0..1 to compare with, in place of that of the others. */
  benchmark?: number;
  /** False for channels, managers, types and regions: they are the vendor's own and need not hide behind each other. */
  needsPeers?: boolean;
}

/**
 * Partners side by side, so that luck is not taken for merit: who is really above or below the others, who is not, and of whom too little is known. Serves channels, managers, types, tiers and regions alike.
 *
 * @param groups successes of trials each; of a weighted rate such as `qualityRate` give value · n of n
 * @param options `seed` 1, `draws` 4,000, or the `ranking` itself; `benchmark` 0..1 to compare with a given rate; `needsPeers` true by default, see `hasEnoughPeers`.
 * Without it ten leads of others are enough, and a verdict then also needs that the 95 % interval of the plain difference leaves out 0.
 * Against a given rate it also needs that the partner's own 95 % interval, that of `rate`, leaves out the benchmark
 * @returns the partners in the order given, with what they are compared with. Below ten leads the verdict is "not_enough_data" and there is
 * no rank; ranks are among those with ten, with 90 % intervals, and null for all where `isRankingClear` is false. Empty for no groups.
 * Everything speaks of the period measured, not of the next one
 * @throws LeadMetricsError INVALID_INPUT when counts or options are impossible, DUPLICATE_ID when two groups share an id
 * @source docs/how-we-count.md; beta-binomial empirical Bayes, leave-one-out benchmark; Lin et al. 2006 (ranks); Spiegelhalter 2005 (funnel)
 * @example
 * const groups = [26, 12, 14, 13, 11, 1].map((successes, i) => ({ id: `p${i}`, successes, trials: i === 5 ? 4 : 100 }));
 * const { partners } = comparePartners(groups);
 * [partners[0].verdict, partners[1].verdict, partners[5].verdict]; // ["above", "no_clear_difference", "not_enough_data"]
 * partners[0].rank.position; // 1
 * partners[0].rank.interval; // { lower: 1, upper: 2, confidence: 0.9, method: "posterior-draws" }
 * partners[0].funnel.zone; // "above_warning"
 */
export function comparePartners(
  groups: readonly RateGroup[],
  options: CompareOptions = {},
): PartnerComparison {
  checkRows("groups", groups);
  const { ranking, benchmark, needsPeers = true, ...drawing } = checkFields("options", options);
  const fit = fitBetaBinomial(groups);
  const comparisons = compareToBenchmark(groups, { fit, ...(benchmark !== undefined && { benchmark }) });
  const ranked = ranking ?? rankComparable(groups, { fit, ...drawing });
  const isClear = fit.heterogeneity !== "none-detected" && isRankingClear(ranked);
  const inOrder = ranked.toSorted((a, b) => a.expectedRank - b.expectedRank || (a.id < b.id ? -1 : 1));
  const ranks = new Map(isClear ? inOrder.map((one, i) => [one.id, { ...one, position: i + 1 }]) : []);
  const all = {
    successes: sum(groups.map(({ successes }) => successes)),
    trials: sum(groups.map(({ trials }) => trials)),
  };
  const isGiven = benchmark !== undefined;
  const whole = isGiven ? { value: benchmark, interval: null, n: all.trials } : rateOf(all);
  const hasPeers = enoughPeersOf(groups.map(({ trials }) => trials));
  const partners = groups.map((group, i) => {
    const { id, successes, trials } = group;
    const rest = {
      successes: Math.min(all.trials - trials, Math.max(0, all.successes - successes)),
      trials: all.trials - trials,
    };
    const hasOthers = needsPeers ? hasPeers(trials) : rest.trials >= smallSample.rateMin;
    return {
      id,
      n: trials,
      rate: rateOf(group),
      wording: rateWording(trials),
      shrinkage: fit.concentration === null ? 1 : fit.concentration / (trials + fit.concentration),
      ...judgePartner(group, comparisons[i], {
        hasBenchmark: isGiven || hasOthers,
        rest: isGiven || needsPeers ? null : rest,
      }),
      rank: rankOf(ranks.get(id)),
      funnel: funnelPosition(group, whole.value),
    };
  });
  return {
    benchmark: whole,
    heterogeneity: fit.heterogeneity,
    prior: { mean: fit.mean, concentration: fit.concentration, method: fit.method },
    isRankingClear: isClear,
    rankable: groups.filter(({ trials }) => trials >= smallSample.rankMin).length,
    partners,
  };
}

function rateOf({ successes, trials }: Proportion): Estimate {
  if (trials === 0) return { value: null, interval: null, n: 0, reason: "NO_DATA" };
  return { value: successes / trials, interval: wilsonInterval(successes, trials), n: trials };
}

function rankOf(ranked: (RankedPartner & { position: number }) | undefined): ComparedPartner["rank"] {
  if (ranked === undefined) return null;
  const { position, expectedRank, interval, probabilityBest } = ranked;
  return { position, expected: expectedRank, interval, probabilityBest };
}
