import type { ModelFeature } from "./conversion-model.ts";
import type { FeatureEncoding } from "./feature-encoding.ts";
import type { OneHotDesign } from "./one-hot-design.ts";

/** The weights of each feature as differences from the average lead, and what that lead's log-odds are. */
export function modelFeatures(
  encodings: readonly FeatureEncoding[],
  design: OneHotDesign,
  weights: Float64Array,
): { baseLogit: number; features: ModelFeature[] } {
  const counts = new Uint32Array(design.columnCount);
  for (const column of design.filled) counts[column] = (counts[column] ?? 0) + 1;
  let baseLogit = weights[0] ?? 0;
  const features = encodings.map((encoding, f) => {
    const from = design.offsets[f] ?? 0;
    const own = weights.slice(from, from + encoding.size);
    const ownCounts = Array.from(counts.slice(from, from + encoding.size));
    const mean = own.reduce((total, weight, i) => total + weight * (ownCounts[i] ?? 0), 0) / design.rowCount;
    baseLogit += mean;
    return describe(
      encoding,
      Array.from(own, (weight) => weight - mean),
      ownCounts,
    );
  });
  return { baseLogit, features };
}

function describe(encoding: FeatureEncoding, logits: number[], counts: number[]): ModelFeature {
  const { feature } = encoding;
  const missing = { missingLogit: logits.at(-1) ?? 0, missingCount: counts.at(-1) ?? 0 };
  if (encoding.kind === "numeric") {
    const bins = { logits: logits.slice(0, -1), counts: counts.slice(0, -1) };
    return { feature, kind: "numeric", edges: encoding.edges, ...bins, ...missing };
  }
  const { kept, few } = encoding;
  const logitOfFew = logits[kept.length] ?? 0;
  return {
    feature,
    kind: "categorical",
    logits: Object.fromEntries([
      ...kept.map((level, i) => [level, logits[i] ?? 0]),
      ...few.map(({ name }) => [name, logitOfFew]),
    ]),
    rareLogit: logits.at(-2) ?? 0,
    counts: Object.fromEntries([
      ...kept.map((level, i) => [level, counts[i] ?? 0]),
      ...few.map(({ name, count }) => [name, count]),
    ]),
    rareCount: counts.at(-2) ?? 0,
    ...missing,
  };
}

/** The same model with its log-odds stretched and moved, as Platt's calibration does. */
export function stretched(features: readonly ModelFeature[], slope: number): ModelFeature[] {
  return features.map((feature) => {
    const missingLogit = slope * feature.missingLogit;
    if (feature.kind === "numeric") {
      return { ...feature, logits: feature.logits.map((logit) => slope * logit), missingLogit };
    }
    const entries = Object.entries(feature.logits).map(([level, logit]) => [level, slope * logit]);
    return {
      ...feature,
      logits: Object.fromEntries(entries),
      rareLogit: slope * feature.rareLogit,
      missingLogit,
    };
  });
}
