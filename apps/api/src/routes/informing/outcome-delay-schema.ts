import { z } from "zod";
import { quantileEstimateSchema } from "../../schemas/estimate.ts";

const count = z.int().min(0);

export const outcomeDelayShape = {
  outcomes: count.describe("Leads qualified, disqualified, won or lost in the period, each step once."),
  told: count.describe(
    "Of these, told by a notice or a digest that has left. What went to the outbox has not.",
  ),
  waiting: count.describe("Not told yet."),
  medianHours: quantileEstimateSchema.describe("Hours of the clock; who still waits counts as waiting."),
};

export const outcomeDelaySchema = z.object(outcomeDelayShape).meta({
  id: "OutcomeDelay",
  description: "How long it takes until a partner is told what became of its leads.",
});
