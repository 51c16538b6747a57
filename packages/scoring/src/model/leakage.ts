import { areaUnderCurve } from "./area-under-curve.ts";
import type { FeatureColumn } from "./feature-column.ts";
import { encodeColumn, fitEncodings } from "./feature-encoding.ts";
import { foldCount } from "./fold-of.ts";
import { allRows, rowsWhere, smoothedRate, type TrainingSample, wonAmong } from "./training-sample.ts";

const areaMax = 0.95;
const missingMost = 0.9;
const missingFew = 0.1;

export type Leakage = { cause: "PREDICTS_ALONE"; auc: number } | { cause: "MISSING_BY_OUTCOME"; auc: null };

/**
 * Why a feature looks as if it were written after the outcome: alone it tells wins from losses almost always, or it is filled for one
 * outcome only. Null when it does not.
 */
export function leakageOf(sample: TrainingSample, column: FeatureColumn): Leakage | null {
  const area = areaAlone(sample, column);
  if (area !== null && area > areaMax) return { cause: "PREDICTS_ALONE", auc: area };
  const [whenLost, whenWon] = [0, 1].map((outcome) => missingShare(sample, column, outcome));
  const isOneSided = (a = 0, b = 0) => a > missingMost && b < missingFew;
  const isByOutcome = isOneSided(whenLost, whenWon) || isOneSided(whenWon, whenLost);
  return isByOutcome ? { cause: "MISSING_BY_OUTCOME", auc: null } : null;
}

/** The area under the curve of one feature: by the win rate of its bins and levels in the other folds, or by its value where it is a number. */
function areaAlone(sample: TrainingSample, column: FeatureColumn): number | null {
  const outcomes = Array.from(sample.outcomes);
  const byLevel = areaUnderCurve(outcomes, ratesFromOtherFolds(sample, column));
  if (column.kind === "categorical" || byLevel === null) return byLevel;
  const known = allRows(sample).filter((row) => !Number.isNaN(column.values[row] ?? Number.NaN));
  // A few known values in order say nothing of the feature.
  if (known.length < sample.outcomes.length / 2) return byLevel;
  const byValue = areaUnderCurve(
    Array.from(known, (row) => sample.outcomes[row] ?? 0),
    Float64Array.from(known, (row) => column.values[row] ?? 0),
  );
  return byValue === null ? byLevel : Math.max(byLevel, byValue, 1 - byValue);
}

function ratesFromOtherFolds(sample: TrainingSample, column: FeatureColumn): Float64Array {
  const [encoding] = fitEncodings([column], allRows(sample));
  const rates = new Float64Array(sample.outcomes.length);
  if (!encoding) return rates;
  const codes = encodeColumn(encoding, column, allRows(sample));
  for (let fold = 0; fold < foldCount; fold += 1) {
    const won = new Float64Array(encoding.size);
    const n = new Float64Array(encoding.size);
    const train = rowsWhere(sample, (row) => sample.folds[row] !== fold);
    const mean = smoothedRate(wonAmong(sample.outcomes, train), train.length);
    for (const row of train) {
      const code = codes[row] ?? 0;
      won[code] = (won[code] ?? 0) + (sample.outcomes[row] ?? 0);
      n[code] = (n[code] ?? 0) + 1;
    }
    for (const row of rowsWhere(sample, (candidate) => sample.folds[candidate] === fold)) {
      const code = codes[row] ?? 0;
      rates[row] = ((won[code] ?? 0) + mean) / ((n[code] ?? 0) + 1);
    }
  }
  return rates;
}

function missingShare({ outcomes }: TrainingSample, column: FeatureColumn, outcome: number): number {
  const rows = rowsWhere({ outcomes }, (row) => outcomes[row] === outcome);
  const missing = rows.filter((row) => {
    const value = column.values[row] ?? Number.NaN;
    return column.kind === "numeric" ? Number.isNaN(value) : value < 0;
  });
  return missing.length / rows.length;
}
