import { checkFields, checkRows } from "../check-arguments.ts";
import type { EstimateReason } from "../estimate.ts";
import { LeadMetricsError } from "../lead-metrics-error.ts";
import { calibrationCurve } from "./calibration-curve.ts";
import { type CheckedRow, checkTrainingRows } from "./check-training-rows.ts";
import { chooseCalibration, withinBounds } from "./choose-calibration.ts";
import {
  type ConversionModel,
  type ModelEvaluation,
  type ModelGate,
  type ModelWarning,
  modelVersion,
} from "./conversion-model.ts";
import { type CrossValidation, crossValidate } from "./cross-validate.ts";
import { evaluateBinary } from "./evaluate-binary.ts";
import { fitEncodings } from "./feature-encoding.ts";
import { fitOneHot } from "./fit-one-hot.ts";
import { gainOverBaseRate } from "./gain-over-base-rate.ts";
import { judgeOverTime, type OverTime } from "./judge-over-time.ts";
import { logLoss } from "./log-loss.ts";
import { logitOf } from "./log-odds.ts";
import { maturedRows } from "./matured-rows.ts";
import { modelFeatures, stretched } from "./model-features.ts";
import { oneHotDesign } from "./one-hot-design.ts";
import { prepareSample } from "./prepare-sample.ts";
import type { TrainingRow } from "./training-row.ts";
import { allRows, type TrainingSample } from "./training-sample.ts";
import { weighUnseen } from "./weigh-unseen.ts";

const rowsMin = 30;
const outcomesMin = 5;
const winsOfEarlyModel = 50;

export interface TrainingOptions {
  /** A whole number: another one draws other folds of the cross-validation. */
  seed?: number;
  /** false gives an active model without evidence that it helps; for measuring only. */
  gate?: boolean;
  /** Leaves out leads submitted within this many days of the last known instant: of those only the quickly decided have ended. */
  horizonDays?: number;
}

/**
 * Learns from ended leads how likely one like them is won, or says that they do not tell: then every lead gets the base rate.
 *
 * @param rows ended leads with their features as known at hand-over; their order does not matter
 * @param options `seed` a whole number, 1 by default; `gate` true by default: the model must beat the base rate on leads it has not seen,
 * where 90 % are dated also on the latest 20 %; `horizonDays` more than 0, not set by default
 * @returns plain JSON; `status` is "insufficient-evidence" with fewer than 30 leads, one outcome only, no feature that tells leads apart,
 * or a gate that stays closed, and `reason` says which; `baseRate` is null without rows. Features that look as if written after the
 * outcome, or constant, or different for nearly every lead, are left out and listed in `warnings`, as are numbers given as text
 * @throws LeadMetricsError INVALID_INPUT, or DUPLICATE_ID when two rows share an id
 * @source ridge logistic regression on quantile bins; le Cessie & van Houwelingen 1992
 * @example
 * const outcomes = ["won", "lost", "lost", "won", "lost", "won", "lost", "won"];
 * const rows = Array.from({ length: 200 }, (_, i) => ({
 *   id: `lead-${i}`, features: { source: i % 2 ? "fair" : "web" }, outcome: outcomes[i % 8],
 * }));
 * trainConversionModel(rows).status; // "active"
 * trainConversionModel(rows.slice(0, 20)).reason; // "TOO_FEW"
 */
export function trainConversionModel(
  rows: readonly TrainingRow[],
  options: TrainingOptions = {},
): ConversionModel {
  checkRows("rows", rows);
  const { seed = 1, gate = true, horizonDays } = checkFields("options", options);
  if (!Number.isInteger(seed)) {
    throw new LeadMetricsError("INVALID_INPUT", `A seed is a whole number; got ${seed}`);
  }
  const checked = checkTrainingRows(rows);
  const { kept, leftOut } = maturedRows(checked, horizonDays);
  const { sample, warnings } = prepareSample(kept, seed);
  if (leftOut > 0) warnings.push({ code: "IMMATURE_ROWS_LEFT_OUT", count: leftOut });
  const empty = baseRateModel(kept, seed, warnings);
  const { n, won } = empty.evaluation;
  if (n === 0) return { ...empty, reason: "NO_DATA" };
  if (n < rowsMin) warnings.push({ code: "TOO_FEW_ROWS", count: n });
  if (won === 0 || won === n) return refused(empty, "SINGLE_CLASS", { code: "SINGLE_CLASS" });
  if (n < rowsMin) return { ...empty, reason: "TOO_FEW" };
  if (sample.columns.length === 0) return refused(empty, "INSUFFICIENT_EVIDENCE", { code: "NO_FEATURES" });

  const validated = crossValidate(sample);
  const overTime = judgeOverTime(sample, validated.c);
  const verdict = judge(sample, validated, overTime, gate);
  const logits = Array.from(validated.logits);
  const choice = chooseCalibration(logits, Array.from(sample.outcomes), sample.folds);
  const evaluation = evaluate(sample, choice.probabilities, validated, overTime);
  const judged = { ...empty, evaluation, gate: verdict, c: validated.c };
  if (gate && verdict.failures.length > 0) return { ...judged, reason: "INSUFFICIENT_EVIDENCE" };
  if (won < winsOfEarlyModel) warnings.push({ code: "EARLY", count: won });
  const fitted = fitAll(sample, validated.c);
  const { calibration } = choice;
  const isPlatt = calibration.method === "platt";
  return {
    ...judged,
    status: "active",
    baseLogit: isPlatt ? calibration.slope * fitted.baseLogit + calibration.intercept : fitted.baseLogit,
    features: isPlatt ? stretched(fitted.features, calibration.slope) : fitted.features,
    calibration,
  };
}

/** What every lead gets as long as nothing better is known. */
function baseRateModel(rows: readonly CheckedRow[], seed: number, warnings: ModelWarning[]): ConversionModel {
  const n = rows.length;
  const won = rows.filter(({ outcome }) => outcome === 1).length;
  const instants = rows.flatMap(({ submittedMs }) => (submittedMs === null ? [] : [submittedMs]));
  const bound = (pick: (a: number, b: number) => number) =>
    instants.length === 0 ? null : new Date(instants.reduce(pick)).toISOString();
  const rate = n === 0 ? null : won / n;
  return {
    version: modelVersion,
    status: "insufficient-evidence",
    reason: null,
    baseRate: rate,
    baseLogit: rate === null ? null : logitOf(rate === 0 || rate === 1 ? withinBounds(rate) : rate),
    features: [],
    calibration: { method: "none" },
    c: null,
    evaluation: {
      auc: null,
      logLoss: null,
      logLossBaseRate: null,
      brier: null,
      ece: null,
      calibration: { intercept: null, slope: null },
      calibrationBins: [],
      liftTopDecile: null,
      n,
      won,
      overTime: null,
    },
    gate: { isBypassed: false, gain: null, gainLower: null, failures: [] },
    trainedFrom: bound((a, b) => Math.min(a, b)),
    trainedTo: bound((a, b) => Math.max(a, b)),
    seed,
    warnings,
  };
}

function refused(model: ConversionModel, reason: EstimateReason, warning: ModelWarning): ConversionModel {
  return { ...model, reason, warnings: [...model.warnings, warning] };
}

function judge(
  { outcomes }: TrainingSample,
  { logits, baseRates }: CrossValidation,
  overTime: OverTime | null,
  gate: boolean,
): ModelGate {
  const won = outcomes.reduce((total, outcome) => total + outcome, 0);
  const gain = gainOverBaseRate(outcomes, logits, baseRates);
  const failures: ModelGate["failures"] = [];
  if (Math.min(won, outcomes.length - won) < outcomesMin) failures.push("FEW_OUTCOMES");
  if (!(gain.lower > 0)) failures.push("NO_GAIN");
  if (overTime) {
    const { aucLower, logLoss: loss, logLossBaseRate: lossBaseRate } = overTime;
    if (!(loss !== null && lossBaseRate !== null && loss < lossBaseRate)) failures.push("NO_GAIN_OVER_TIME");
    if (!(aucLower !== null && aucLower > 0.5)) failures.push("NO_RANKING_OVER_TIME");
  }
  return { isBypassed: !gate, gain: gain.mean, gainLower: gain.lower, failures };
}

function evaluate(
  sample: TrainingSample,
  probabilities: readonly number[],
  { baseRates }: CrossValidation,
  overTime: OverTime | null,
): ModelEvaluation {
  const outcomes = Array.from(sample.outcomes);
  const won = outcomes.filter((outcome) => outcome === 1).length;
  const logLossBaseRate = logLoss(outcomes, baseRates);
  return {
    ...evaluateBinary(outcomes, probabilities),
    calibrationBins: calibrationCurve(outcomes, probabilities),
    logLossBaseRate,
    n: outcomes.length,
    won,
    overTime,
  };
}

function fitAll(sample: TrainingSample, c: number) {
  const encodings = fitEncodings(sample.columns, allRows(sample));
  const design = oneHotDesign(encodings, sample.columns, allRows(sample));
  const every = Int32Array.from({ length: design.columnCount - 1 }, (_, i) => i + 1);
  const { weights } = fitOneHot(design, sample.outcomes, c);
  return modelFeatures(encodings, design, weighUnseen(design, weights, every));
}
