import { goalMeasures } from "@leadback/db";
import { z } from "zod";
import { tagSchema } from "../../preconditions/optional-tag.ts";
import { estimateSchema } from "../../schemas/estimate.ts";
import { instant } from "../../schemas/instant.ts";

const maybe = z.number().nullable();

export const goalSchema = z
  .object({
    id: z.uuid(),
    partnerId: z.uuid(),
    measure: z.enum(goalMeasures),
    target: z.number().describe("Leads, minor units of the currency, or 0..1."),
    currency: z.string().nullable(),
    from: z.iso.date(),
    to: z.iso.date().describe("Not part of the period."),
    createdAt: instant,
    tag: tagSchema,
    progress: z.object({
      status: z.enum(["reached", "ahead", "on_track", "behind", "missed", "too_early", "not_enough_data"]),
      target: z.number(),
      achieved: maybe,
      remaining: maybe,
      expectedByNow: z.number().describe("What an even pace would have brought until now."),
      forecast: estimateSchema.describe("At the end, at this pace, with a 95 % predictive interval."),
      probabilityReached: maybe,
      neededPerWeek: maybe,
      neededRate: maybe,
      elapsedShare: z.number().describe("0..1 of the period's working hours."),
      weeksLeft: z.number(),
    }),
  })
  .meta({ id: "Goal" });
