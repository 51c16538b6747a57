import { estimateReasons, gateFailures, modelWarningCodes } from "@leadback/scoring";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

const count = z.int().min(0);
const rate = z.number().min(0).max(1);
const maybe = z.number().nullable();

const evaluationSchema = z
  .object({
    auc: maybe,
    logLoss: maybe,
    logLossBaseRate: maybe.describe("The log-loss of saying the base rate of every lead."),
    brier: maybe,
    ece: maybe.describe("How far probabilities are off on average, 0..1."),
    calibration: z.object({ intercept: maybe, slope: maybe }),
    calibrationBins: z
      .array(
        z.object({
          lower: rate.describe("The bin holds probabilities from here on."),
          upper: rate,
          n: count,
          meanProbability: rate.describe("What the model said of its leads."),
          rate: rate.describe("The share of them that was won."),
          interval: z.object({ lower: rate, upper: rate, confidence: rate, method: z.string() }),
        }),
      )
      .describe(
        "What was said against what happened, of leads held out, in ten bins; those without a lead are left out. Empty for a model trained before they were kept.",
      ),
    liftTopDecile: maybe.describe("How many times the average rate the best tenth reaches."),
    n: count,
    won: count,
    overTime: z
      .object({ n: count, won: count, auc: maybe, aucLower: maybe, logLoss: maybe, logLossBaseRate: maybe })
      .nullable()
      .describe("On the latest fifth of the leads, learnt from those before; null without dates."),
  })
  .meta({ id: "ModelEvaluation", description: "How well the model does on leads that it had not seen." });

const effectSchema = z.object({
  kind: z.enum(["value", "range", "rare", "missing"]),
  value: z.string().nullable(),
  above: maybe.describe("Of a range: what it lies above; null where it is open."),
  upTo: maybe.describe("Of a range: its end, which belongs to it; null where it is open."),
  logit: z.number().describe("How far it moves the log-odds away from the average lead's."),
  n: count.describe("How many of the leads learnt from have it."),
});

export const modelSchema = z
  .object({
    version: z.int().min(1),
    trainedAt: instant,
    status: z
      .enum(["active", "insufficient-evidence"])
      .describe("Only the newest model counts, and only when it is active do leads show a probability."),
    reason: z.enum(estimateReasons).nullable().describe("Why it is not active."),
    baseRate: rate.nullable(),
    evaluation: evaluationSchema,
    gate: z.object({
      isBypassed: z.boolean(),
      gain: maybe.describe("Log-loss saved against the base rate, per lead held out."),
      gainLower: maybe.describe("What the gain exceeds with 95 % confidence; it must be above 0."),
      failures: z.array(z.enum(gateFailures)),
    }),
    warnings: z.array(
      z.object({
        code: z.enum(modelWarningCodes),
        feature: z.string().optional(),
        count: count.optional(),
        auc: rate.optional(),
      }),
    ),
    c: maybe.describe("Inverse strength of the penalty, chosen by cross-validation."),
    calibrationMethod: z.enum(["none", "platt", "isotonic"]),
    trainedFrom: z.string().nullable(),
    trainedTo: z.string().nullable(),
    sample: z
      .object({
        ended: count,
        won: count,
        lost: count,
        censored: count.describe("Ended for a reason that may pass: not known to be lost."),
        dropped: count.describe("Ended for a reason that is not the lead's own."),
        withoutReason: count,
        identifyingAttributes: z
          .array(z.string())
          .describe("Attributes left out because their values tell single leads apart."),
      })
      .describe("The ended leads by what they teach; won and lost are learnt from."),
    learnt: z
      .array(
        z.object({
          feature: z.string(),
          weight: z.number().min(0).describe("The mean size of its effects."),
          effects: z.array(effectSchema),
        }),
      )
      .describe("What the model learnt, the features that matter most first."),
  })
  .meta({ id: "ConversionModel", description: "A model learnt from the programme's own outcomes." });
