import { z } from "zod";
import { estimateReasons } from "../estimate.ts";

/** Counts changes of what a stored model means. */
export const modelVersion = 1;

export const modelWarningCodes = [
  "EARLY",
  "TOO_FEW_ROWS",
  "SINGLE_CLASS",
  "NO_FEATURES",
  "CONSTANT_FEATURE",
  "LEAKAGE_SUSPECTED",
  "NON_FINITE_VALUES",
  "HIGH_CARDINALITY",
  "LOOKS_NUMERIC",
  "IMMATURE_ROWS_LEFT_OUT",
] as const;

export const gateFailures = ["FEW_OUTCOMES", "NO_GAIN", "NO_GAIN_OVER_TIME", "NO_RANKING_OVER_TIME"] as const;

const rate = z.number().min(0).max(1);
const maybe = z.number().nullable();
const count = z.int().min(0);

const overTimeSchema = z.strictObject({
  n: count,
  won: count,
  auc: maybe,
  aucLower: maybe,
  logLoss: maybe,
  logLossBaseRate: maybe,
});

const binSchema = z.strictObject({
  lower: rate,
  upper: rate,
  n: count,
  meanProbability: rate,
  rate,
  interval: z.strictObject({ lower: rate, upper: rate, confidence: rate, method: z.string() }),
});

const evaluationSchema = z.strictObject({
  /** On leads held out in the cross-validation; null where there was nothing to hold out. */
  auc: maybe,
  logLoss: maybe,
  logLossBaseRate: maybe,
  brier: maybe,
  ece: maybe,
  calibration: z.strictObject({ intercept: maybe, slope: maybe }),
  /** What was said against what happened; empty in models from before it was kept. */
  calibrationBins: z.array(binSchema).default([]),
  liftTopDecile: maybe,
  n: count,
  won: count,
  overTime: overTimeSchema.nullable(),
});

const gateSchema = z.strictObject({
  isBypassed: z.boolean(),
  /** Loss saved against the base rate, per lead held out, and what it exceeds with 95 % one-sided confidence. */
  gain: maybe,
  gainLower: maybe,
  failures: z.array(z.enum(gateFailures)),
});

const warningSchema = z.strictObject({
  code: z.enum(modelWarningCodes),
  feature: z.string().optional(),
  /** Rows or levels concerned. */
  count: count.optional(),
  /** Of LEAKAGE_SUSPECTED, where the feature alone tells wins from losses. */
  auc: rate.optional(),
});

const numericSchema = z.strictObject({
  feature: z.string(),
  kind: z.literal("numeric"),
  /** Bin i holds values above edge i − 1, up to and including edge i. */
  edges: z.array(z.number()),
  logits: z.array(z.number()),
  missingLogit: z.number(),
  counts: z.array(count),
  missingCount: count,
});

const categoricalSchema = z.strictObject({
  feature: z.string(),
  kind: z.literal("categorical"),
  logits: z.record(z.string(), z.number()),
  /** Of levels too rare for a weight of their own, and of levels never seen. */
  rareLogit: z.number(),
  missingLogit: z.number(),
  counts: z.record(z.string(), count),
  rareCount: count,
  missingCount: count,
});

const calibrationSchema = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("none") }),
  /** Already part of every logit of the model. */
  z.strictObject({ method: z.literal("platt"), slope: z.number(), intercept: z.number() }),
  z.strictObject({
    method: z.literal("isotonic"),
    thresholds: z.array(z.number()).min(1),
    probabilities: z.array(rate).min(1),
  }),
]);

export const conversionModelSchema = z.strictObject({
  version: z.literal(modelVersion),
  /** Only an active model tells leads apart; the other gives every lead the base rate. */
  status: z.enum(["active", "insufficient-evidence"]),
  reason: z.enum(estimateReasons).nullable(),
  /** Share won among the leads trained on; null without any. */
  baseRate: rate.nullable(),
  /** The average lead's log-odds; null without any lead. */
  baseLogit: maybe,
  features: z.array(z.discriminatedUnion("kind", [numericSchema, categoricalSchema])),
  calibration: calibrationSchema,
  /** The smaller, the stronger the penalty; null where nothing was fitted. */
  c: maybe,
  evaluation: evaluationSchema,
  gate: gateSchema,
  /** First and last submission among the leads trained on, ISO 8601 in UTC. */
  trainedFrom: z.string().nullable(),
  trainedTo: z.string().nullable(),
  seed: z.int(),
  warnings: z.array(warningSchema),
});

/** A learnt model as plain JSON: what it adds for each value of each feature, and how well that went on leads it had not seen. */
export type ConversionModel = z.output<typeof conversionModelSchema>;
export type ModelEvaluation = ConversionModel["evaluation"];
export type ModelFeature = ConversionModel["features"][number];
export type ModelGate = ConversionModel["gate"];
export type ModelWarning = ConversionModel["warnings"][number];
