import { fitAndApply } from "./fit-and-apply.ts";
import { foldCount } from "./fold-of.ts";
import { logisticLoss } from "./log-odds.ts";
import { rowsWhere, type TrainingSample } from "./training-sample.ts";

/** Weak signals need a strong penalty, which is a small c. */
const penalties = [0.03, 0.1, 0.3, 1];

export interface CrossValidation {
  /** The penalty with the least loss on leads that were held out. */
  c: number;
  /** Log-odds of each row by a model that never saw it. */
  logits: Float64Array;
  /** The base rate of the rows that this model saw. */
  baseRates: Float64Array;
}

/**
 * Predicts every row from the other folds, and picks the penalty by how well that goes.
 *
 * @source Stone 1974
 */
export function crossValidate(sample: TrainingSample): CrossValidation {
  const rowCount = sample.outcomes.length;
  const logitsByPenalty = penalties.map(() => new Float64Array(rowCount));
  const baseRates = new Float64Array(rowCount);
  for (let fold = 0; fold < foldCount; fold += 1) {
    const test = rowsWhere(sample, (row) => sample.folds[row] === fold);
    const train = rowsWhere(sample, (row) => sample.folds[row] !== fold);
    const held = fitAndApply(sample, train, test, penalties);
    test.forEach((row, i) => {
      baseRates[row] = held.baseRate;
      logitsByPenalty.forEach((logits, p) => {
        logits[row] = held.logits[p]?.[i] ?? 0;
      });
    });
  }
  const tried = logitsByPenalty.map((logits, p) => ({
    c: penalties[p] ?? 1,
    logits,
    loss: logits.reduce((total, logit, row) => total + logisticLoss(logit, sample.outcomes[row] ?? 0), 0),
  }));
  const { c, logits } = tried.reduce((best, candidate) => (candidate.loss < best.loss ? candidate : best));
  return { c, logits, baseRates };
}
