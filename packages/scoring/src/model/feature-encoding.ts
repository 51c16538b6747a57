import { quantileSorted } from "simple-statistics";
import type { FeatureColumn } from "./feature-column.ts";

const levelsOfFeatureMax = 100;
/** Beyond this the levels are shared out evenly, so that training stays a matter of seconds. */
const levelsTogetherMax = 600;
const levelsOfFeatureMin = 10;

/** How one feature becomes one of `size` codes. The last code is "missing"; for a categorical feature the one before is "rare" and "never seen". */
export type FeatureEncoding =
  | { feature: string; kind: "numeric"; edges: number[]; size: number }
  | {
      feature: string;
      kind: "categorical";
      kept: string[];
      /** Rare levels that together are too few to speak for levels never seen: they share the code after the kept ones, if any. */
      few: { name: string; count: number }[];
      /** Levels often enough for a weight of their own, but beyond the most frequent ones. */
      overflow: number;
      /** The code of each level of the column. */
      codes: Int32Array;
      size: number;
    };

/**
 * Learns bins and levels from the given rows of each column.
 *
 * @source type-7 quantiles, Hyndman & Fan 1996; bins closed on the right
 */
export function fitEncodings(columns: readonly FeatureColumn[], rows: Uint32Array): FeatureEncoding[] {
  const categorical = columns.filter(({ kind }) => kind === "categorical").length;
  const share = Math.floor(levelsTogetherMax / Math.max(1, categorical));
  const levelsMax = Math.min(levelsOfFeatureMax, Math.max(levelsOfFeatureMin, share));
  return columns.map((column) =>
    column.kind === "numeric"
      ? numericEncoding(column.feature, column.values, rows)
      : categoricalEncoding(column, rows, levelsMax),
  );
}

function numericEncoding(feature: string, values: Float64Array, rows: Uint32Array): FeatureEncoding {
  const known = new Float64Array(rows.length);
  let count = 0;
  for (const row of rows) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    known[count] = value;
    count += 1;
  }
  const sorted = Array.from(known.subarray(0, count).sort());
  const bins = rows.length >= 1000 ? 10 : rows.length >= 200 ? 5 : 3;
  const shares = Array.from({ length: bins - 1 }, (_, i) => (i + 1) / bins);
  const quantiles = sorted.length === 0 ? [] : shares.map((share) => quantileSorted(sorted, share));
  // Nothing lies above an edge at the maximum.
  const edges = [...new Set(quantiles)].filter((edge) => edge < (sorted.at(-1) ?? 0));
  return { feature, kind: "numeric", edges, size: edges.length + 2 };
}

function categoricalEncoding(
  { feature, levels, values }: Extract<FeatureColumn, { kind: "categorical" }>,
  rows: Uint32Array,
  levelsMax: number,
): FeatureEncoding {
  const counts = new Uint32Array(levels.length);
  for (const row of rows) {
    const level = values[row] ?? -1;
    if (level >= 0) counts[level] = (counts[level] ?? 0) + 1;
  }
  const least = Math.max(2, Math.min(10, Math.floor(rows.length / 20)));
  const seen = levels
    .map((name, level) => ({ name, level, count: counts[level] ?? 0 }))
    // Objects keep their prototype under this name, so it cannot be looked up like the others.
    .filter(({ name, count }) => count > 0 && name !== "__proto__");
  const frequent = seen
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const kept = frequent.slice(0, levelsMax).sort((a, b) => (a.name < b.name ? -1 : 1));
  const keptLevels = new Set(kept.map(({ level }) => level));
  const rare = seen.filter(({ level }) => !keptLevels.has(level));
  const rareCount = rare.reduce((total, { count }) => total + count, 0);
  const few = rareCount < least ? rare.sort((a, b) => (a.name < b.name ? -1 : 1)) : [];
  const rareCode = kept.length + Math.min(1, few.length);
  const codes = new Int32Array(levels.length).fill(rareCode);
  for (const { level } of few) codes[level] = kept.length;
  kept.forEach(({ level }, code) => {
    codes[level] = code;
  });
  return {
    feature,
    kind: "categorical",
    kept: kept.map(({ name }) => name),
    few: few.map(({ name, count }) => ({ name, count })),
    overflow: frequent.length - kept.length,
    codes,
    size: rareCode + 2,
  };
}

/** The code of each given row. */
export function encodeColumn(
  encoding: FeatureEncoding,
  column: FeatureColumn,
  rows: Uint32Array,
): Int32Array {
  const missing = encoding.size - 1;
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const value = column.values[rows[i] ?? 0] ?? Number.NaN;
    if (encoding.kind === "categorical") codes[i] = value < 0 ? missing : (encoding.codes[value] ?? missing);
    else codes[i] = Number.isNaN(value) ? missing : binOf(encoding.edges, value);
  }
  return codes;
}

/** How many edges lie below the value. */
export function binOf(edges: readonly number[], value: number): number {
  let bin = 0;
  while (bin < edges.length && (edges[bin] ?? 0) < value) bin += 1;
  return bin;
}
