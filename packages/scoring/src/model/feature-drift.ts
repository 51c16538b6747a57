import { checkFields, checkRows } from "../check-arguments.ts";
import type { ConversionModel, ModelFeature } from "./conversion-model.ts";
import { binOf } from "./feature-encoding.ts";
import { levelOf } from "./level-of.ts";
import { populationStabilityIndex } from "./population-stability-index.ts";
import type { Features } from "./training-row.ts";

const shiftedAbove = 0.25;

export interface FeatureDrift {
  feature: string;
  /** The population stability index; null without leads. */
  psi: number | null;
  /** psi > 0.25: the model speaks of other leads than it was trained on. */
  isShifted: boolean;
}

/**
 * Which features of recent leads no longer look as they did when the model was trained.
 *
 * @param model an active model; one without evidence has no features and gives none
 * @param leads recent leads, at least a few hundred for a steady answer
 * @returns one entry per feature of the model, in its order
 * @throws LeadMetricsError INVALID_INPUT when the model is none or a lead has no features
 * @source Siddiqi 2006
 * @example
 * featureDrift(trainConversionModel([]), [{ features: { source: "fair" } }]); // []
 */
export function featureDrift(
  model: ConversionModel,
  leads: readonly { features: Features }[],
): FeatureDrift[] {
  checkFields("model", model);
  checkRows("leads", leads);
  checkRows("model.features", model.features);
  for (const { features } of leads) checkFields("features", features);
  return model.features.map((learnt) => {
    const { before, codeOf } = bins(learnt);
    const now = before.map(() => 0);
    for (const { features } of leads) {
      const code = codeOf(features[learnt.feature]);
      now[code] = (now[code] ?? 0) + 1;
    }
    // A bin that neither has seen says nothing.
    const seen = (_: number, i: number) => (before[i] ?? 0) + (now[i] ?? 0) > 0;
    const psi = populationStabilityIndex(before.filter(seen), now.filter(seen));
    return { feature: learnt.feature, psi, isShifted: psi !== null && psi > shiftedAbove };
  });
}

function bins(learnt: ModelFeature): { before: number[]; codeOf: (value: unknown) => number } {
  if (learnt.kind === "numeric") {
    const missing = learnt.counts.length;
    return {
      before: [...learnt.counts, learnt.missingCount],
      codeOf: (value) =>
        typeof value === "number" && Number.isFinite(value) ? binOf(learnt.edges, value) : missing,
    };
  }
  const codes = new Map(Object.keys(learnt.counts).map((level, i) => [level, i]));
  return {
    before: [...Object.values(learnt.counts), learnt.rareCount, learnt.missingCount],
    codeOf(value) {
      const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
      const level = isScalar ? levelOf(value) : null;
      return level === null ? codes.size + 1 : (codes.get(level) ?? codes.size);
    },
  };
}
