import { comparisonDimensions, comparisonMeasures, marketBenchmarksSchema } from "@leadback/operations";
import { reasonCodes, reasonDimensions } from "@leadback/scoring";
import { z } from "zod";
import { estimateSchema, estimateShape, quantileEstimateSchema } from "../../schemas/estimate.ts";
import { instant } from "../../schemas/instant.ts";
import { tracesSchema } from "../partners/metrics-schema.ts";

const count = z.int().min(0);
const rate = z.number().min(0).max(1);

const marketFigures = marketBenchmarksSchema.shape.all.unwrap();

const concentrationShape = {
  total: z.number().describe("Leads, or minor units of the currency."),
  partners: count.describe("Partners that contribute anything."),
  shares: z.array(
    z.object({
      top: z.union([z.literal(1), z.literal(5), z.literal(10)]),
      share: rate.nullable(),
      ids: z.array(z.uuid()).describe("Largest first."),
    }),
  ),
  herfindahl: rate.nullable(),
  effectivePartners: z
    .number()
    .nullable()
    .describe("How many partners of equal size would be as concentrated."),
  reason: z.literal("NO_DATA").optional(),
};

const rankSchema = z.object({
  position: z.int().min(1).describe("Among the `rankable`, by expected rank."),
  expected: z.number(),
  interval: z.object({
    lower: z.number(),
    upper: z.number(),
    confidence: rate,
    method: z.string(),
  }),
  probabilityBest: rate,
});

const limits = z.object({ lower: rate, upper: rate, confidence: rate, method: z.string() });

const rowSchema = z
  .object({
    id: z.string().nullable().describe("Null for the leads that have no channel, manager, tier or region."),
    name: z.string().nullable(),
    n: count.describe("What the rate that is compared rests on."),
    wording: z.enum(["counts", "small_sample", "rate"]).describe("How that rate may be put into words."),
    leads: z.object({
      submitted: count.describe("Submitted in the period: the cohort."),
      open: count.describe("Of the cohort."),
      won: count.describe("Of the cohort, whenever."),
      decidedInPeriod: count,
      qualifiedInPeriod: count,
      wonInPeriod: count,
    }),
    conversion: estimateSchema.describe("Won of submitted, open leads in the base."),
    qualityRate: z
      .object({
        ...estimateShape,
        qualified: count,
        disqualified: count,
        weightSum: z.number(),
        refusals: z
          .array(
            z.object({
              reason: z.enum(reasonCodes),
              ownReason: z.string().nullable().describe("The programme's own, which counts as `reason`."),
              count,
              excused: count.describe("Of these, not weighed: we tried too seldom or too late."),
              weight: rate.describe("Of each of the others."),
            }),
          )
          .describe("What `disqualified` and `weightSum` are made of."),
      })
      .describe("Qualified against decided, weighted by reason, by date of decision."),
    responseTime: z
      .object({
        n: count,
        answered: count,
        open: count,
        excluded: count,
        medianHours: quantileEstimateSchema,
        p90Hours: quantileEstimateSchema,
        targetHours: z.number(),
        withinTarget: estimateSchema,
      })
      .describe(
        "From submission to our first attempt, in business hours. Waits are counted to the minute up to half an hour and to 3 % beyond, so quantiles are up to so much above those of the partner's own page; where somebody waits still in the very bucket in which a quantile is reached, it can be the next answer's.",
      ),
    reasons: z.array(
      z.object({
        reason: z.enum(reasonCodes),
        dimension: z.enum(reasonDimensions),
        count,
        share: rate.nullable(),
      }),
    ),
    revenue: z.array(z.object({ currency: z.string(), amountCents: z.int(), deals: count })),
    shrunken: estimateSchema.describe("The rate drawn towards that of the others. Compare by this one."),
    shrinkage: rate.describe("The share of `shrunken` that comes from the others."),
    benchmark: rate.nullable().describe("The rate of all others together."),
    difference: z.number().nullable().describe("`shrunken` less `benchmark`."),
    probabilityAbove: rate.nullable(),
    verdict: z.enum(["above", "below", "no_clear_difference", "not_enough_data"]),
    lacks: z.enum(["leads", "peers"]).nullable().describe("What `not_enough_data` lacks."),
    rank: rankSchema.nullable().describe("1 is the highest rate; null where the order is chance."),
    funnel: z
      .object({
        limits: z.object({ warning: limits, control: limits }),
        zone: z.enum(["below_control", "below_warning", "inside", "above_warning", "above_control"]),
      })
      .nullable(),
    market: marketFigures.nullable().describe("Of a channel: what is usual in the market for it."),
    traces: tracesSchema,
  })
  .meta({ id: "ComparedGroup" });

export const comparisonSchema = z
  .object({
    period: z.object({ from: instant, to: instant.describe("Not part of the period."), zone: z.string() }),
    by: z.enum(comparisonDimensions),
    measure: z.enum(comparisonMeasures),
    benchmark: estimateSchema.describe("The rate of all together."),
    market: marketFigures
      .extend({ source: z.string().optional() })
      .describe("What the programme takes for usual in its market; judges nobody."),
    heterogeneity: z
      .enum(["detected", "none-detected", "unknown"])
      .describe("Whether the groups differ by more than chance."),
    prior: z.object({
      mean: z.number().nullable(),
      concentration: z.number().nullable(),
      method: z.string(),
    }),
    ranking: z.object({
      status: z
        .enum(["done", "pending"])
        .describe("`pending`: with more than 150 groups ranks are drawn beside; ask again in some seconds."),
      asOf: instant.nullable().describe("From when the ranks are: at most a minute ago."),
      isClear: z.boolean().describe("False where the order is chance and nobody has a rank."),
      rankable: count,
    }),
    rows: z.array(rowSchema).describe("By name."),
    concentration: z.object({
      leads: z.object(concentrationShape),
      revenue: z.array(z.object({ currency: z.string(), ...concentrationShape })),
    }),
  })
  .meta({ id: "Comparison" });
