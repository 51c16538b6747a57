import { LeadMetricsError } from "../lead-metrics-error.ts";
import { levelOf } from "./level-of.ts";
import type { Features } from "./training-row.ts";

/** One feature of all rows. A categorical one holds the index of each row's level, −1 where missing; a numeric one NaN where missing. */
export type FeatureColumn =
  | { feature: string; kind: "numeric"; values: Float64Array; nonFinite: number }
  | { feature: string; kind: "categorical"; levels: string[]; values: Int32Array; nonFinite: number };

/** The features of the rows by name; one is numeric when every value it ever takes is a number. */
export function featureColumns(rows: readonly { id: string; features: Features }[]): FeatureColumn[] {
  const names = new Set<string>();
  for (const { features } of rows) for (const name of Object.keys(features)) names.add(name);
  return [...names].sort().map((feature) => column(feature, rows));
}

function column(feature: string, rows: readonly { id: string; features: Features }[]): FeatureColumn {
  let nonFinite = 0;
  let [numbers, others] = [0, 0];
  const raw = rows.map(({ id, features }) => {
    const value = Object.hasOwn(features, feature) ? features[feature] : null;
    if (value === null || value === undefined) return null;
    if (typeof value === "number") {
      if (Number.isFinite(value)) numbers += 1;
      else nonFinite += 1;
    } else if (typeof value === "string" || typeof value === "boolean") {
      if (levelOf(value) !== null) others += 1;
    } else {
      throw new LeadMetricsError(
        "INVALID_INPUT",
        `Lead "${id}": "${feature}" is a text, a number, true or false, or null`,
      );
    }
    return value;
  });
  if (numbers > 0 && others === 0) {
    const values = Float64Array.from(raw, (value) =>
      typeof value === "number" && Number.isFinite(value) ? value : Number.NaN,
    );
    return { feature, kind: "numeric", values, nonFinite };
  }
  const indexes = new Map<string, number>();
  const values = Int32Array.from(raw, (value) => {
    const level = levelOf(value);
    if (level === null) return -1;
    const index = indexes.get(level) ?? indexes.size;
    indexes.set(level, index);
    return index;
  });
  return { feature, kind: "categorical", levels: [...indexes.keys()], values, nonFinite };
}
