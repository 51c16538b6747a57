import { goalMeasures } from "@leadback/db";
import { z } from "zod";

const day = z.iso.date("Give a local date, for example 2027-01-01.");

/** Whole local days from `from` to the day before `to`, in the programme's zone. */
export const goalInput = z.strictObject({
  measure: z.enum(goalMeasures, { error: `Choose one of: ${goalMeasures.join(", ")}.` }),
  target: z.number().positive("A target is above 0.").max(Number.MAX_SAFE_INTEGER),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "Give an ISO 4217 currency, for example BRL.")
    .optional(),
  from: day,
  to: day,
});

export type GoalInput = z.input<typeof goalInput>;
export const rateMeasures: readonly string[] = ["quality_rate", "conversion"];
