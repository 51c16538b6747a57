import { calibrate } from "./calibrate.ts";
import { fitIsotonic, type IsotonicCalibration } from "./fit-isotonic.ts";
import { fitPlatt, type PlattCalibration } from "./fit-platt.ts";
import { foldCount } from "./fold-of.ts";
import { lossOf } from "./log-loss.ts";
import { probabilityOf } from "./log-odds.ts";

/** Certainty is never claimed. */
const probabilityMin = 0.005;
const probabilityMax = 0.995;

const rowsForPlatt = 100;
const rowsForIsotonic = 1000;
const winsForIsotonic = 100;

type Calibration =
  | { method: "none" }
  | ({ method: "platt" } & PlattCalibration)
  | ({ method: "isotonic" } & IsotonicCalibration);

export interface CalibrationChoice {
  calibration: Calibration;
  /** Of each lead, by a model and a calibration that never saw it. */
  probabilities: number[];
}

/**
 * Corrects log-odds that promise too much or too little, only where leads that the correction never saw gain from it by more than
 * one standard error.
 */
export function chooseCalibration(
  logits: readonly number[],
  outcomes: readonly number[],
  folds: ArrayLike<number>,
): CalibrationChoice {
  const won = outcomes.reduce((total, outcome) => total + outcome, 0);
  let best: CalibrationChoice = {
    calibration: { method: "none" },
    probabilities: logits.map((logit) => withinBounds(probabilityOf(logit))),
  };
  const consider = (fit: (logits: readonly number[], outcomes: readonly number[]) => Calibration | null) => {
    const calibration = fit(logits, outcomes);
    const probabilities = crossFitted(fit, logits, outcomes, folds);
    if (calibration && probabilities && isClearlyBetter(probabilities, best.probabilities, outcomes)) {
      best = { calibration, probabilities };
    }
  };
  if (outcomes.length >= rowsForPlatt) consider(platt);
  if (outcomes.length >= rowsForIsotonic && won >= winsForIsotonic) consider(isotonic);
  return best;
}

export function withinBounds(probability: number): number {
  return Math.min(probabilityMax, Math.max(probabilityMin, probability));
}

function platt(logits: readonly number[], outcomes: readonly number[]): Calibration | null {
  const fitted = fitPlatt(logits, outcomes);
  // A falling line would turn the explanation upside down.
  return fitted && fitted.slope > 0 ? { method: "platt", ...fitted } : null;
}

function isotonic(logits: readonly number[], outcomes: readonly number[]): Calibration {
  const { thresholds, probabilities } = fitIsotonic(logits, outcomes);
  return { method: "isotonic", thresholds, probabilities: probabilities.map(withinBounds) };
}

function crossFitted(
  fit: (logits: readonly number[], outcomes: readonly number[]) => Calibration | null,
  logits: readonly number[],
  outcomes: readonly number[],
  folds: ArrayLike<number>,
): number[] | null {
  const probabilities = new Array<number>(logits.length).fill(0);
  for (let fold = 0; fold < foldCount; fold += 1) {
    const isTrained = (_: number, i: number) => folds[i] !== fold;
    const calibration = fit(logits.filter(isTrained), outcomes.filter(isTrained));
    if (calibration === null || calibration.method === "none") return null;
    logits.forEach((logit, i) => {
      if (folds[i] === fold) probabilities[i] = withinBounds(calibrate(calibration, logit) ?? 0.5);
    });
  }
  return probabilities;
}

function isClearlyBetter(
  candidate: readonly number[],
  present: readonly number[],
  outcomes: readonly number[],
): boolean {
  const gains = outcomes.map(
    (outcome, i) => lossOf(outcome, present[i] ?? 0) - lossOf(outcome, candidate[i] ?? 0),
  );
  const mean = gains.reduce((total, gain) => total + gain, 0) / gains.length;
  const squares = gains.reduce((total, gain) => total + (gain - mean) ** 2, 0);
  return mean > Math.sqrt(squares / (gains.length - 1) / gains.length);
}
