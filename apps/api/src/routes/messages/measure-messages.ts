import { datePeriodInput, measureMessages as measure } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { messageMeasuresSchema } from "./message-schema.ts";

export const measureMessages = defineOperation({
  access: withScope("metrics:read"),
  route: {
    method: "get",
    path: "/v1/message-measures",
    operationId: "measureMessages",
    tags: ["Inbox"],
    summary: "Measure the answers",
    description:
      "How quickly messages of each kind are answered, with those that still wait, and how many were resolved. By when they were sent.",
    request: { query: datePeriodInput },
    responses: { 200: { description: "One row a kind.", content: jsonContent(messageMeasuresSchema) } },
  },
  handler: async (c) => c.json(await measure(c.var.context, c.req.valid("query")), 200),
});
