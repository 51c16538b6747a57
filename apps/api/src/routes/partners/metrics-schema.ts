import { leadStages, reasonCodes, reasonDimensions } from "@leadback/scoring";
import { z } from "zod";
import { estimateSchema, estimateShape, quantileEstimateSchema } from "../../schemas/estimate.ts";
import { instant } from "../../schemas/instant.ts";
import { outcomeDelaySchema } from "../informing/outcome-delay-schema.ts";

const count = z.int().min(0);
const stageCounts = z.object(
  Object.fromEntries(leadStages.map((stage) => [stage, count])) as Record<
    (typeof leadStages)[number],
    typeof count
  >,
);

export const responseTimeSchema = z
  .object({
    n: count.describe("Leads that waited."),
    answered: count,
    open: count.describe("Leads that wait still."),
    excluded: count.describe("Answered before they were submitted: left out."),
    medianHours: quantileEstimateSchema,
    p90Hours: quantileEstimateSchema,
    targetHours: z.number().describe("What the programme promises."),
    withinTarget: estimateSchema,
  })
  .meta({
    id: "ResponseTime",
    description: "In business hours of the programme's calendar, from submission.",
  });

const interval = estimateSchema.shape.interval.unwrap();
const maybe = z.number().nullable();
const reason = estimateSchema.shape.reason;

const standingSchema = z
  .object({
    state: z.enum(["active", "at_risk", "dormant"]).nullable().describe("Null without a lead."),
    causes: z
      .array(
        z.discriminatedUnion("code", [
          z.object({
            code: z.literal("silent"),
            days: z.number(),
            usualGapDays: maybe,
            probability: z.number().describe("Of so long a pause at its own rate."),
          }),
          z.object({ code: z.literal("quality_fell"), difference: z.number(), interval }),
          z.object({
            code: z.literal("replies_slower"),
            differenceHours: z.number(),
            interval,
            pValue: z.number(),
          }),
        ]),
      )
      .describe("Why it is at risk or dormant, each with its numbers."),
    flags: z.array(z.enum(["one_known_contact", "no_known_contact"])),
    silence: z.object({
      n: count,
      sendings: count,
      silenceDays: maybe,
      usualGapDays: maybe,
      probability: maybe,
      unusualAfterDays: maybe,
      reason,
    }),
    reason,
  })
  .meta({
    id: "PartnerStanding",
    description:
      "Whether the partner is still with us: its silence by its own rhythm, its quality, and how we answer it, the last 90 days against the 90 before. Null for the partner's own key.",
  });

export const traceSchema = z
  .object({
    figure: z.string().describe("The path of the figure."),
    count,
    href: z.string().describe("Lists exactly these leads; erased ones are counted and not listed."),
  })
  .meta({ id: "LeadTrace" });

export const tracesSchema = z
  .array(traceSchema)
  .optional()
  .describe("With `explain=true`: where the leads behind each figure are listed.");

export const partnerMetricsSchema = z
  .object({
    partner: z.object({ id: z.uuid(), name: z.string() }),
    period: z.object({ from: instant, to: instant.describe("Not part of the period."), zone: z.string() }),
    leads: z.object({
      submitted: count.describe("Submitted in the period: the cohort."),
      open: count,
      won: count.describe("Of the cohort, whenever."),
      decidedInPeriod: count,
      qualifiedInPeriod: count,
      wonInPeriod: count,
      legacyEnds: count,
      undatedEnds: count,
    }),
    stages: stageCounts.describe("Where the cohort stands now."),
    qualityRate: z
      .object({ ...estimateShape, qualified: count, disqualified: count, weightSum: z.number() })
      .describe("Qualified against decided, weighted by reason, by date of decision."),
    conversion: estimateSchema.describe("Won of submitted, open leads in the base."),
    conversionMatured: z
      .object({ ...estimateShape, horizonDays: z.number(), excluded: count })
      .describe("Won within `horizonDays`, open leads censored."),
    responseTime: z.object({ firstAttempt: responseTimeSchema, firstContact: responseTimeSchema }),
    outcomeDelay: outcomeDelaySchema,
    timeToClose: z.object({ medianDays: estimateSchema, p90Days: estimateSchema, n: count, excluded: count }),
    reasons: z.array(
      z.object({
        reason: z.enum(reasonCodes),
        dimension: z.enum(reasonDimensions),
        count,
        share: z
          .number()
          .min(0)
          .max(1)
          .nullable()
          .describe("0..1; null while there are too few ends for shares."),
      }),
    ),
    revenue: z
      .array(z.object({ currency: z.string(), amountCents: z.int(), deals: count }))
      .describe("One line a currency; currencies are never added."),
    activity: z.object({
      lastSubmittedAt: instant.nullable(),
      submittedLast90Days: count,
      acceptedLast90Days: count,
      isActive: z.boolean().describe("At least one accepted lead in the last 90 days."),
      standing: standingSchema.nullable(),
    }),
    traces: tracesSchema,
  })
  .meta({ id: "PartnerMetrics" });
