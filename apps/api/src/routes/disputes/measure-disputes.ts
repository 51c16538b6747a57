import { datePeriodInput, measureDisputes as measure } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { disputeMeasuresSchema } from "./dispute-schema.ts";

export const measureDisputes = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/dispute-measures",
    operationId: "measureDisputes",
    tags: ["Disputes"],
    summary: "Measure the disputes",
    description: "How often an end did not stand, by who had ended the lead and for what reason.",
    request: { query: datePeriodInput },
    responses: { 200: { description: "The overturn rates.", content: jsonContent(disputeMeasuresSchema) } },
  },
  handler: async (c) => c.json(await measure(c.var.context, c.req.valid("query")), 200),
});
