import type { ConversionModel, ModelFeature } from "@leadback/scoring";

/** What one value of a feature does to a lead's log-odds, against the average lead. */
interface LearntEffect {
  kind: "value" | "range" | "rare" | "missing";
  /** Of `value`: a text, or `true` and `false`. */
  value: string | null;
  /** Of `range`: above `above`, up to and including `upTo`; `null` where it is open. */
  above: number | null;
  upTo: number | null;
  logit: number;
  /** How many of the leads learnt from have it. */
  n: number;
}

export interface LearntFeature {
  feature: string;
  /** The mean size of its effects over the leads learnt from: how much it moves a lead's log-odds. */
  weight: number;
  /** Those that raise the odds most first; values that no lead had are left out. */
  effects: LearntEffect[];
}

/** What a model learnt, the features that matter most first; empty for a model without evidence. */
export function learntFeatures({ features }: Pick<ConversionModel, "features">): LearntFeature[] {
  return features
    .map((learnt) => {
      const effects = effectsOf(learnt)
        .filter(({ n }) => n > 0)
        .sort((a, b) => b.logit - a.logit);
      const n = effects.reduce((sum, effect) => sum + effect.n, 0);
      const moved = effects.reduce((sum, effect) => sum + effect.n * Math.abs(effect.logit), 0);
      return { feature: learnt.feature, weight: n === 0 ? 0 : moved / n, effects };
    })
    .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1));
}

const noValue = { value: null, above: null, upTo: null };

function effectsOf(learnt: ModelFeature): LearntEffect[] {
  const missing: LearntEffect = {
    kind: "missing",
    ...noValue,
    logit: learnt.missingLogit,
    n: learnt.missingCount,
  };
  if (learnt.kind === "numeric") {
    const { edges, logits, counts } = learnt;
    const ranges = logits.map(
      (logit, bin): LearntEffect => ({
        kind: "range",
        value: null,
        above: edges[bin - 1] ?? null,
        upTo: edges[bin] ?? null,
        logit,
        n: counts[bin] ?? 0,
      }),
    );
    return [...ranges, missing];
  }
  const values = Object.entries(learnt.logits).map(
    ([value, logit]): LearntEffect => ({
      ...noValue,
      kind: "value",
      value,
      logit,
      n: learnt.counts[value] ?? 0,
    }),
  );
  const rare: LearntEffect = { kind: "rare", ...noValue, logit: learnt.rareLogit, n: learnt.rareCount };
  return [...values, rare, missing];
}
