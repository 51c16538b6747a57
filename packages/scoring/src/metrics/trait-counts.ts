import type { Proportion } from "../statistics/newcombe-difference.ts";
import { type FeatureValue, type TraitValue, traitValues } from "./trait-values.ts";

export interface TraitLead {
  partnerId: string;
  /** Qualified or won: one outcome throughout, and only leads that are decided. */
  isGood: boolean;
  /** As known when the lead was handed over; null or absent where not known. */
  features: Readonly<Record<string, FeatureValue>>;
}

/** One value of one feature, and the leads by partner of which the feature is known. */
export interface TraitCount {
  feature: string;
  value: TraitValue;
  withTrait: ReadonlyMap<string, Proportion>;
  known: ReadonlyMap<string, Proportion>;
}

/** Good leads of all leads by partner, for every value of every feature; leads of which it is not known are left out. */
export function traitCounts(leads: readonly TraitLead[]): TraitCount[] {
  const features = [...new Set(leads.flatMap((lead) => Object.keys(lead.features)))].sort();
  return features.flatMap((feature) => {
    const readTrait = traitValues(leads.map((lead) => lead.features[feature]));
    const known = new Map<string, Proportion>();
    const byValue = new Map<string, { value: TraitValue; withTrait: Map<string, Proportion> }>();
    for (const lead of leads) {
      const value = readTrait(lead.features[feature]);
      if (value === null) continue;
      const key = JSON.stringify(value);
      const entry = byValue.get(key) ?? { value, withTrait: new Map<string, Proportion>() };
      byValue.set(key, entry);
      count(known, lead);
      count(entry.withTrait, lead);
    }
    const keys = [...byValue.keys()].sort();
    return keys.flatMap((key) => {
      const entry = byValue.get(key);
      return entry === undefined ? [] : [{ feature, ...entry, known }];
    });
  });
}

function count(counts: Map<string, Proportion>, { partnerId, isGood }: TraitLead): void {
  const before = counts.get(partnerId) ?? { successes: 0, trials: 0 };
  counts.set(partnerId, { successes: before.successes + (isGood ? 1 : 0), trials: before.trials + 1 });
}
