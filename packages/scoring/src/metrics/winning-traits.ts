import { sum } from "simple-statistics";
import { checkFields, checkList, checkRows } from "../check-arguments.ts";
import type { Estimate } from "../estimate.ts";
import { benjaminiHochberg } from "../statistics/benjamini-hochberg.ts";
import { checkFalseDiscoveryRate } from "../statistics/check-false-discovery-rate.ts";
import type { TwoGroups } from "../statistics/hypergeometric-sum.ts";
import { mantelHaenszel, type StratifiedRatio } from "../statistics/mantel-haenszel.ts";
import type { Proportion } from "../statistics/newcombe-difference.ts";
import { smallSample } from "./small-samples.ts";
import { type TraitCount, type TraitLead, traitCounts } from "./trait-counts.ts";
import type { TraitValue } from "./trait-values.ts";

/** What a single partner shows may be its own way of working. */
const partnersMin = 2;

export interface WinningTrait {
  feature: string;
  value: TraitValue;
  /** How many times as often a lead with the trait is good as one without it, of the same partner. Null where none without it is good. */
  lift: Estimate;
  pValue: number;
  qValue: number;
  method: StratifiedRatio["method"];
  /** Good leads of all, at the partners that have leads with and without the trait. */
  withTrait: Proportion;
  withoutTrait: Proportion;
  partners: number;
  /** How many of the good leads of the best partners have the trait, of those of which it is known. */
  amongBest: Proportion;
  /** How many of all leads of the other partners have it, of those of which it is known. */
  elsewhere: Proportion;
}

export interface WinningTraits {
  /** Strongest first; null when there is no evidence. */
  traits: WinningTrait[] | null;
  reason?: "NO_DATA" | "TOO_FEW" | "INSUFFICIENT_EVIDENCE";
  /** How many values had leads enough to be asked about. */
  tested: number;
  n: number;
  /** Leads with a trait end well more often; that the trait is why, these numbers cannot say. */
  caution: "ASSOCIATION_NOT_CAUSE";
}

/**
 * What the good leads of the best partners have in common, to tell the others what to look for, or that nothing stands out.
 *
 * @param leads decided leads of all partners, with what was known of each when it was handed over; features known only later would explain themselves
 * @param options `bestPartners` ids, such as those "above" in `comparePartners`; `falseDiscoveryRate` in (0, 1), 0.1 by default
 * @returns traits that pass all three: within the same partner leads with them are good more often (adjusted for having asked about all values,
 * and the 95 % interval of the lift above 1), ten leads with and ten without them at two partners or more, and they are more frequent among the good
 * leads of the best partners than elsewhere (ten leads each). Numbers are taken in quartile bands. `traits: null` with NO_DATA without leads,
 * TOO_FEW when nothing could be asked or the best partners have fewer than ten good leads, INSUFFICIENT_EVIDENCE when nothing stands out
 * @throws LeadMetricsError INVALID_INPUT when the rate is outside (0, 1)
 * @source Mantel & Haenszel 1959, stratified by partner, see `mantelHaenszel`; Benjamini & Hochberg 1995
 * @example
 * const leads = ["a", "b", "c"].flatMap((partnerId) =>
 *   Array.from({ length: 80 }, (_, i) => ({ partnerId, isGood: i % 4 === 0 || (i < 40 && i % 2 === 0), features: { hasPhone: i < 40 } })),
 * );
 * const [trait] = winningTraits(leads, { bestPartners: ["a"] }).traits;
 * [trait.feature, trait.value, trait.lift.value]; // ["hasPhone", true, 2]
 * trait.amongBest; // { successes: 20, trials: 30 }
 */
export function winningTraits(
  leads: readonly TraitLead[],
  options: { bestPartners: readonly string[]; falseDiscoveryRate?: number },
): WinningTraits {
  checkRows("leads", leads);
  const { bestPartners, falseDiscoveryRate = 0.1 } = checkFields("options", options);
  checkFalseDiscoveryRate(falseDiscoveryRate);
  for (const { features } of leads) checkFields("features", features);
  const best = new Set(checkList("bestPartners", bestPartners));
  const compared = traitCounts(leads).map(compareWithin).filter(isEnough);
  const adjusted = benjaminiHochberg(compared.map(({ pValue }) => pValue));
  const base = {
    tested: compared.length,
    n: leads.length,
    caution: "ASSOCIATION_NOT_CAUSE" as const,
  };
  const goodAtBest = leads.filter(({ partnerId, isGood }) => isGood && best.has(partnerId)).length;
  if (leads.length === 0) return { ...base, traits: null, reason: "NO_DATA" };
  if (compared.length === 0 || goodAtBest < smallSample.rateMin) {
    return { ...base, traits: null, reason: "TOO_FEW" };
  }
  const traits = compared
    .map(({ counts, ...evidence }, i) => ({
      ...evidence,
      qValue: adjusted[i] ?? 1,
      ...sharesOf(counts, best),
    }))
    .filter((trait) => trait.qValue <= falseDiscoveryRate && isHigher(trait.lift) && isMoreFrequent(trait))
    .sort((a, b) => weakestLift(b) - weakestLift(a));
  if (traits.length === 0) return { ...base, traits: null, reason: "INSUFFICIENT_EVIDENCE" };
  return { ...base, traits };
}

type Evidence = Omit<WinningTrait, "qValue" | "amongBest" | "elsewhere"> & { counts: TraitCount };

/** Leads with the trait against leads without it, partner by partner. */
function compareWithin(counts: TraitCount): Evidence {
  const strata = [...counts.withTrait].flatMap(([partnerId, a]): TwoGroups[] => {
    const known = counts.known.get(partnerId) ?? a;
    const b = { successes: known.successes - a.successes, trials: known.trials - a.trials };
    return b.trials > 0 ? [{ a, b }] : [];
  });
  const { ratio, interval, pValue, method, informative } = mantelHaenszel(strata);
  const withTrait = total(strata.map(({ a }) => a));
  const withoutTrait = total(strata.map(({ b }) => b));
  const n = withTrait.trials + withoutTrait.trials;
  const lift: Estimate =
    ratio === null
      ? { value: null, interval: null, n, reason: "SINGLE_CLASS" }
      : { value: ratio, interval, n };
  const { feature, value } = counts;
  return { feature, value, lift, pValue, method, withTrait, withoutTrait, partners: informative, counts };
}

function isEnough({ withTrait, withoutTrait, partners }: Evidence): boolean {
  return Math.min(withTrait.trials, withoutTrait.trials) >= smallSample.rateMin && partners >= partnersMin;
}

function sharesOf({ withTrait, known }: TraitCount, best: ReadonlySet<string>) {
  const isBest = (partnerId: string) => best.has(partnerId);
  const those = (counts: ReadonlyMap<string, Proportion>, areBest: boolean) =>
    total([...counts].flatMap(([partnerId, count]) => (isBest(partnerId) === areBest ? [count] : [])));
  return {
    amongBest: { successes: those(withTrait, true).successes, trials: those(known, true).successes },
    elsewhere: { successes: those(withTrait, false).trials, trials: those(known, false).trials },
  };
}

function isHigher({ value, interval }: Estimate): boolean {
  return value === null || (interval !== null && interval.lower > 1);
}

function isMoreFrequent({ amongBest, elsewhere }: Pick<WinningTrait, "amongBest" | "elsewhere">): boolean {
  if (Math.min(amongBest.trials, elsewhere.trials) < smallSample.rateMin) return false;
  return amongBest.successes / amongBest.trials > elsewhere.successes / elsewhere.trials;
}

function weakestLift({ lift }: WinningTrait): number {
  return lift.value === null ? Number.MAX_VALUE : (lift.interval?.lower ?? 0);
}

function total(counts: readonly Proportion[]): Proportion {
  return {
    successes: sum(counts.map(({ successes }) => successes)),
    trials: sum(counts.map(({ trials }) => trials)),
  };
}
