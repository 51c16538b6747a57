import { cohortMeasures, measureCohorts as measure, measureCohortsInput } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { estimateSchema, estimateShape } from "../../schemas/estimate.ts";
import { instant } from "../../schemas/instant.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { tracesSchema } from "../partners/metrics-schema.ts";

const count = z.int().min(0);
const days = z.int().min(1);

const pointSchema = z.object({
  days: days.describe("After submission."),
  count: count.describe("Leads that had got there by then."),
  share: estimateSchema.describe(
    "With open leads counted as open; IMMATURE while no lead of the month is that old.",
  ),
});

const cohortsSchema = z
  .object({
    asOf: instant,
    zone: z.string(),
    measure: z.enum(cohortMeasures),
    horizonDays: days.describe("After how many days the programme calls a month matured."),
    days: z.array(days).describe("At which ages the months are looked at."),
    all: z.array(pointSchema).describe("All months together."),
    cohorts: z
      .array(
        z.object({
          month: z.string().describe("`YYYY-MM`, in the programme's zone."),
          from: instant,
          to: instant,
          n: count.describe("Leads submitted in it, without those whose end has no date."),
          count: count.describe("Of them, whenever."),
          points: z.array(pointSchema),
          expected: z
            .object({
              ...estimateShape,
              horizonDays: z.number(),
              effectiveN: z.number().describe("How many matured leads the month is worth by now."),
            })
            .nullable()
            .describe(
              "What will have been won by the horizon if the month goes on as fast as the others did; what was won by then, once it has matured. Null unless `measure` is `won`.",
            ),
          traces: tracesSchema,
        }),
      )
      .describe("By month of submission, oldest first, from the first month with a lead."),
  })
  .meta({ id: "Cohorts" });

export const measureCohorts = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/cohorts",
    operationId: "measureCohorts",
    tags: ["Partners"],
    summary: "See how the leads of each month mature",
    description:
      "By month of submission: the share decided, or won, so many days after submission. Months of different age can be compared at the same age; what a young month will come to is estimated from how fast the others went. A channel manager sees the leads of partners in care.",
    request: { query: measureCohortsInput },
    responses: { 200: { description: "The months.", content: jsonContent(cohortsSchema) } },
  },
  handler: async (c) => c.json(await measure(c.var.context, c.req.valid("query")), 200),
});
