import { estimateReasons } from "@leadback/scoring";
import { z } from "zod";

const bound = z.number();

function interval<Bound extends z.ZodType<number | null>>(boundSchema: Bound) {
  return z.object({
    lower: boundSchema,
    upper: boundSchema,
    confidence: z.number().min(0).max(1).describe("0..1"),
    method: z.string(),
  });
}

const reason = z
  .enum(estimateReasons)
  .optional()
  .describe("Why there is no value; absent when there is one.");
const n = z.int().min(0).describe("How many leads it rests on.");

/** For estimates that carry more beside. */
export const estimateShape = {
  value: z.number().nullable(),
  interval: interval(bound).nullable(),
  n,
  reason,
};

/** A number with what it rests on: the one shape of every estimate. */
export const estimateSchema = z
  .object(estimateShape)
  .meta({ id: "Estimate", description: "A number with its interval and its base. Rates are 0..1." });

/** Of a duration: its interval may be open at either end. */
export const quantileEstimateSchema = z
  .object({ value: z.number().nullable(), interval: interval(bound.nullable()).nullable(), n, reason })
  .meta({
    id: "QuantileEstimate",
    description: "A duration, or a ratio, with its interval, which may be open at either end.",
  });
