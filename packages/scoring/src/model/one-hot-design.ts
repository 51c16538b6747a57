import type { FeatureColumn } from "./feature-column.ts";
import { encodeColumn, type FeatureEncoding } from "./feature-encoding.ts";

/** Rows with exactly one filled column per feature: only which one is kept. Column 0 is the intercept. */
export interface OneHotDesign {
  rowCount: number;
  featureCount: number;
  /** Intercept included. */
  columnCount: number;
  /** The filled column of each feature, row after row. */
  filled: Int32Array;
  /** The first column of each feature. */
  offsets: number[];
}

export function oneHotDesign(
  encodings: readonly FeatureEncoding[],
  columns: readonly FeatureColumn[],
  rows: Uint32Array,
): OneHotDesign {
  const featureCount = encodings.length;
  const filled = new Int32Array(rows.length * featureCount);
  const offsets: number[] = [];
  let columnCount = 1;
  encodings.forEach((encoding, f) => {
    const column = columns[f];
    if (!column) return;
    const codes = encodeColumn(encoding, column, rows);
    for (let r = 0; r < codes.length; r += 1) filled[r * featureCount + f] = columnCount + (codes[r] ?? 0);
    offsets.push(columnCount);
    columnCount += encoding.size;
  });
  return { rowCount: rows.length, featureCount, columnCount, filled, offsets };
}

/** The log-odds of each row. */
export function oneHotLogits(design: OneHotDesign, weights: Float64Array): Float64Array {
  const { rowCount, featureCount, filled } = design;
  const logits = new Float64Array(rowCount).fill(weights[0] ?? 0);
  for (let r = 0, at = 0; r < rowCount; r += 1) {
    let logit = weights[0] ?? 0;
    for (let f = 0; f < featureCount; f += 1, at += 1) logit += weights[filled[at] ?? 0] ?? 0;
    logits[r] = logit;
  }
  return logits;
}
