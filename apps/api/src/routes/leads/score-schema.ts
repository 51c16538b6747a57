import { counterfactualMessageKeys, estimateReasons } from "@leadback/scoring";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

const score = z.number().min(0).max(100).nullable();
const reason = z.enum(estimateReasons).optional().describe("Why there is no score.");

const sideSchema = z
  .object({
    score,
    contributions: z.array(
      z.object({
        ruleId: z.string().describe("A rule, or `$clamp` or `$veto` for what is none."),
        label: z
          .string()
          .nullable()
          .describe("The rule in words, in the language that was asked for; null for what is no rule."),
        points: z.number(),
      }),
    ),
    scale: z.number(),
    offset: z.number(),
    reason,
  })
  .meta({ id: "ScoreSide", description: "`offset` + `scale` × the sum of points is the score, exactly." });

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const points = z.object({ from: z.number().min(0).max(100), to: z.number().min(0).max(100) });
const grade = z.string().nullable();

const counterfactualSchema = z
  .object({
    text: z.string().describe("The same in words, in the language that was asked for."),
    change: z.object({
      field: z.string(),
      to: scalar.describe("The value, or `given` where any will do."),
      params: z.record(z.string(), scalar).describe("What else must hold, such as a person's buying role."),
    }),
    score: points,
    grade: z.object({ from: grade, to: grade }),
    effort: z.int().min(1).max(5).describe("1 is a line to fill in, 5 is weeks of work."),
    messageKey: z.enum(counterfactualMessageKeys),
    ruleId: z.string(),
  })
  .meta({
    id: "Counterfactual",
    description: "One thing that a person can still find out or bring about, and the score it leads to.",
  });

const predictionSchema = z
  .object({
    version: z.int().min(1),
    trainedAt: instant,
    baseRate: z.number().min(0).max(1).nullable().describe("Share won among the leads learnt from."),
    baseLogit: z.number().nullable().describe("The average lead's log-odds."),
    contributions: z
      .array(
        z.object({
          feature: z.string(),
          value: scalar.nullable().describe("As known when the lead was handed over; null when missing."),
          logit: z.number(),
        }),
      )
      .describe(
        "`baseLogit` + the sum of `logit` is the log-odds of the probability, before it is kept within 0.005 and 0.995.",
      ),
  })
  .meta({ id: "ModelExplanation", description: "The learnt model that gave the probability, and why." });

export const scoreSchema = z
  .object({
    leadId: z.uuid(),
    scoredAt: instant,
    score: score.describe("The mean of both sides, or the only one that can tell leads apart."),
    fit: sideSchema,
    engagement: sideSchema,
    grade: z.string().nullable().describe("A1 to C3; D by a veto."),
    unknown: z
      .array(z.object({ ruleId: z.string(), fields: z.array(z.string()) }))
      .describe("Rules that gave no points because these fields are missing."),
    vetoes: z.array(z.string()),
    ignoredEvents: z.array(z.object({ id: z.string(), cause: z.enum(["in_the_future", "no_instant"]) })),
    rulesVersion: z.string(),
    reason,
    counterfactuals: z
      .array(counterfactualSchema)
      .describe("What would raise the score, the least effort first; at most five."),
    probability: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe(
        "How likely a lead like this is won; a number of its own, no part of the score. Null until a learnt model has proved that it helps.",
      ),
    model: predictionSchema.nullable(),
  })
  .meta({ id: "LeadScore" });
