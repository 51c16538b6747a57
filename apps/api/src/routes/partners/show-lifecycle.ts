import { partnerStages } from "@leadback/db";
import { partnerLifecycle } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { estimateSchema, quantileEstimateSchema } from "../../schemas/estimate.ts";
import { jsonContent } from "../../schemas/json-content.ts";

const count = z.int().min(0);
const medianDays = z.object({ medianDays: quantileEstimateSchema });

const lifecycleSchema = z
  .object({
    stages: z.array(
      z.object({
        stage: z.enum(partnerStages),
        current: count.describe("Partners that are in it now."),
        entered: count.describe("Times that a partner came into it."),
        passed: count,
        returned: count.describe("Went back to an earlier stage."),
        offboarded: count,
        passRate: estimateSchema.describe("Passed, of those that have left it."),
        medianDays: quantileEstimateSchema.describe("Until it is left; those in it still count as waiting."),
      }),
    ),
    firstAccepted: medianDays.describe("From joining to the first accepted lead."),
    firstWon: medianDays.describe("From joining to the first win."),
  })
  .meta({ id: "PartnerLifecycle" });

export const showLifecycle = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/partner-lifecycle",
    operationId: "getPartnerLifecycle",
    tags: ["Partners"],
    summary: "Measure how partners develop",
    description: "Each of the ten stages: how many partners, how many go on, and how long it takes.",
    responses: { 200: { description: "The stages, in order.", content: jsonContent(lifecycleSchema) } },
  },
  handler: async (c) => c.json(await partnerLifecycle(c.var.context), 200),
});
