import { areaLowerBound } from "./area-lower-bound.ts";
import { areaUnderCurve } from "./area-under-curve.ts";
import { fitAndApply } from "./fit-and-apply.ts";
import { logLoss } from "./log-loss.ts";
import { probabilityOf } from "./log-odds.ts";
import { rowsWhere, type TrainingSample, wonAmong } from "./training-sample.ts";

const datedShareMin = 0.9;
const trainShare = 0.8;

/** The model of the earlier leads, held against the later ones. Nulls where those are not of both outcomes, or nothing was earlier. */
export interface OverTime {
  /** Later leads. */
  n: number;
  won: number;
  auc: number | null;
  /** Lower end of the area's two-sided 95 % interval. */
  aucLower: number | null;
  logLoss: number | null;
  /** Of the later leads' own base rate: a model that only follows a rise of all leads tells none of them apart. */
  logLossBaseRate: number | null;
}

/** Trains on the first 80 % by submission and predicts the rest; null unless 90 % of the rows are dated. */
export function judgeOverTime(sample: TrainingSample, c: number): OverTime | null {
  const { outcomes, submittedMs } = sample;
  const dated = submittedMs.filter((instant) => instant !== null).sort((a, b) => a - b);
  if (dated.length < datedShareMin * outcomes.length) return null;
  // Leads of one instant stay together, on the later side.
  const cut = dated[Math.floor(trainShare * dated.length)] ?? Number.POSITIVE_INFINITY;
  const train = rowsWhere(sample, (row) => (submittedMs[row] ?? Number.POSITIVE_INFINITY) < cut);
  const test = rowsWhere(sample, (row) => (submittedMs[row] ?? Number.NEGATIVE_INFINITY) >= cut);
  const won = wonAmong(outcomes, test);
  const counts = { n: test.length, won };
  if (train.length === 0 || won === 0 || won === test.length) {
    return { ...counts, auc: null, aucLower: null, logLoss: null, logLossBaseRate: null };
  }
  const { logits: [logits = new Float64Array(0)] = [] } = fitAndApply(sample, train, test, [c]);
  const actual = Array.from(test, (row) => outcomes[row] ?? 0);
  return {
    ...counts,
    auc: areaUnderCurve(actual, logits),
    aucLower: areaLowerBound(actual, logits),
    logLoss: logLoss(actual, logits.map(probabilityOf)),
    logLossBaseRate: logLoss(
      actual,
      actual.map(() => won / actual.length),
    ),
  };
}
