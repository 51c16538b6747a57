import { checkFields } from "../check-arguments.ts";
import { stepOf } from "./calibrate.ts";
import { withinBounds } from "./choose-calibration.ts";
import type { ConversionModel, ModelFeature } from "./conversion-model.ts";
import { binOf } from "./feature-encoding.ts";
import { levelOf } from "./level-of.ts";
import { logitOf, probabilityOf } from "./log-odds.ts";
import type { Features } from "./training-row.ts";

/** Isotonic calibration moves the log-odds by an amount that no feature accounts for. */
const calibrationFeature = "$calibration";

export interface LogitContribution {
  feature: string;
  /** As given; null where it was missing or of another kind than in training. */
  value: string | number | boolean | null;
  /** How far it moves the log-odds away from the average lead's. */
  logit: number;
}

export interface ConversionPrediction {
  /** 0.005..0.995, or the base rate as it is; null without any lead to learn from. */
  probability: number | null;
  baseRate: number | null;
  status: ConversionModel["status"];
  /** The average lead's log-odds. */
  baseLogit: number | null;
  contributions: LogitContribution[];
}

/**
 * How likely a lead is won and what makes it so: each feature's part, adding up exactly.
 *
 * @param model from `trainConversionModel` or `parseModel`
 * @param lead `features` as known at hand-over; those the model does not know are ignored, those it misses count as missing
 * @returns the probability; `baseLogit` + the sum of `logit` is its log-odds before clipping to 0.005..0.995. Contributions come in the
 * model's order, with `$calibration` last where an isotonic calibration applies; a model without evidence gives the base rate and none
 * @throws LeadMetricsError INVALID_INPUT when the model is none or the lead has no features
 * @source our own
 * @example
 * const rows = Array.from({ length: 200 }, (_, i) => ({
 *   id: `lead-${i}`, features: { source: i % 2 ? "fair" : "web" }, outcome: i % 8 === 0 || (i % 2 && i % 8 > 1) ? "won" : "lost",
 * }));
 * const { probability, baseLogit, contributions } = predictConversion(trainConversionModel(rows), { features: { source: "fair" } });
 * Math.abs(baseLogit + contributions[0].logit - Math.log(probability / (1 - probability))) < 1e-12; // true
 * probability > 0.6; // true
 */
export function predictConversion(
  model: ConversionModel,
  lead: { features: Features },
): ConversionPrediction {
  checkFields("model", model);
  const features = checkFields("features", checkFields("lead", lead).features);
  const { status, baseRate, baseLogit, calibration } = model;
  if (status !== "active" || baseLogit === null) {
    const isCertain = baseRate === 0 || baseRate === 1;
    const probability = isCertain ? withinBounds(baseRate) : baseRate;
    return { probability, baseRate, status, baseLogit, contributions: [] };
  }
  let logit = baseLogit;
  const contributions: LogitContribution[] = [];
  for (const learnt of model.features) {
    const contribution = contributionOf(learnt, features[learnt.feature]);
    logit += contribution.logit;
    contributions.push(contribution);
  }
  if (calibration.method === "isotonic") {
    const step = calibration.probabilities[stepOf(calibration.thresholds, logit)] ?? probabilityOf(logit);
    const shift = logitOf(step) - logit;
    contributions.push({ feature: calibrationFeature, value: null, logit: shift });
    logit += shift;
  }
  const probability = probabilityOf(logit);
  return { probability: withinBounds(probability), baseRate, status, baseLogit, contributions };
}

function contributionOf(learnt: ModelFeature, value: Features[string] | undefined): LogitContribution {
  const { feature } = learnt;
  if (learnt.kind === "numeric") {
    if (typeof value !== "number" || !Number.isFinite(value)) {
      return { feature, value: null, logit: learnt.missingLogit };
    }
    return { feature, value, logit: learnt.logits[binOf(learnt.edges, value)] ?? 0 };
  }
  // Most values are stored as they come: only the others need trimming.
  if (typeof value === "string" && Object.hasOwn(learnt.logits, value)) {
    return { feature, value, logit: learnt.logits[value] ?? 0 };
  }
  const level = levelOf(value);
  if (level === null || value === undefined) return { feature, value: null, logit: learnt.missingLogit };
  const isKnown = Object.hasOwn(learnt.logits, level);
  return { feature, value, logit: isKnown ? (learnt.logits[level] ?? 0) : learnt.rareLogit };
}
