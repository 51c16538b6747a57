import type { FeatureColumn } from "./feature-column.ts";

/** What training works on, in columns. Rows are known by their position. */
export interface TrainingSample {
  columns: FeatureColumn[];
  outcomes: Uint8Array;
  /** The part of the cross-validation that each row belongs to. */
  folds: Uint8Array;
  submittedMs: readonly (number | null)[];
}

type Outcomes = Pick<TrainingSample, "outcomes">;

export function allRows(sample: Outcomes): Uint32Array {
  return rowsWhere(sample, () => true);
}

export function rowsWhere({ outcomes }: Outcomes, holds: (row: number) => boolean): Uint32Array {
  const rows = new Uint32Array(outcomes.length);
  let count = 0;
  for (let row = 0; row < outcomes.length; row += 1) {
    if (!holds(row)) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.slice(0, count);
}

export function wonAmong(outcomes: Uint8Array, rows: Uint32Array): number {
  let won = 0;
  for (const row of rows) won += outcomes[row] ?? 0;
  return won;
}

/** The base rate with one imagined win and one imagined loss, for leads outside the sample: never 0 or 1. */
export function smoothedRate(won: number, n: number): number {
  return (won + 1) / (n + 2);
}
