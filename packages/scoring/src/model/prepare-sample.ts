import type { CheckedRow } from "./check-training-rows.ts";
import type { ModelWarning } from "./conversion-model.ts";
import { featureColumns } from "./feature-column.ts";
import { encodeColumn, fitEncodings } from "./feature-encoding.ts";
import { foldOf } from "./fold-of.ts";
import { leakageOf } from "./leakage.ts";
import { allRows, type TrainingSample } from "./training-sample.ts";

/** Turns rows into columns; features that tell nothing, or too much, stay out and are named. */
export function prepareSample(
  rows: readonly CheckedRow[],
  seed: number,
): { sample: TrainingSample; warnings: ModelWarning[] } {
  const warnings: ModelWarning[] = [];
  const sample: TrainingSample = {
    columns: featureColumns(rows),
    outcomes: Uint8Array.from(rows, ({ outcome }) => outcome),
    folds: Uint8Array.from(rows, ({ id }) => foldOf(id, seed)),
    submittedMs: rows.map(({ submittedMs }) => submittedMs),
  };
  const everyone = allRows(sample);
  const encodings = fitEncodings(sample.columns, everyone);
  const columns = sample.columns.filter((column, f) => {
    const { feature } = column;
    const encoding = encodings[f];
    if (!encoding) return false;
    if (column.kind === "categorical" && looksNumeric(column.levels)) {
      warnings.push({ code: "LOOKS_NUMERIC", feature, count: column.levels.length });
    }
    if (column.nonFinite > 0) warnings.push({ code: "NON_FINITE_VALUES", feature, count: column.nonFinite });
    const codes = encodeColumn(encoding, column, everyone);
    if (codes.every((code) => code === codes[0])) {
      const levels = column.kind === "categorical" ? column.levels.length : 1;
      // Every value too rare for a weight of its own is not one value for all.
      warnings.push(
        levels > 1
          ? { code: "HIGH_CARDINALITY", feature, count: levels }
          : { code: "CONSTANT_FEATURE", feature },
      );
      return false;
    }
    const leakage = leakageOf(sample, column);
    if (leakage) {
      const found = leakage.auc === null ? {} : { auc: leakage.auc };
      warnings.push({ code: "LEAKAGE_SUSPECTED", feature, ...found });
      return false;
    }
    if (encoding.kind === "categorical" && encoding.overflow > 0) {
      warnings.push({ code: "HIGH_CARDINALITY", feature, count: encoding.overflow });
    }
    return true;
  });
  return { sample: { ...sample, columns }, warnings };
}

/** Whether a column of text holds numbers: as text they are names, and 30 is then no more than 20. */
function looksNumeric(levels: readonly string[]): boolean {
  const [first] = levels;
  return first !== undefined && levels.length > 2 && levels.every((level) => /^[+-]?\d[\d., ]*$/.test(level));
}
