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

/** What is left out stays as it is. What a goal measures stays: another measure is another goal. */
export const updateGoalInput = goalInput.omit({ measure: true, currency: true }).partial();

export type UpdateGoalInput = z.input<typeof updateGoalInput>;
export type GoalInput = z.input<typeof goalInput>;
export const rateMeasures: readonly string[] = ["quality_rate", "conversion"];
