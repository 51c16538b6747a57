import { getScore } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asLeadId } from "./as-lead-id.ts";
import { scoreSchema } from "./score-schema.ts";

export const getLeadScore = defineOperation({
  access: withScope("leads:read"),
  route: {
    method: "get",
    path: "/v1/leads/{id}/score",
    operationId: "getLeadScore",
    tags: ["Leads"],
    summary: "See what a lead's score is made of",
    description:
      "The latest score with the points of each rule, what is unknown of the lead, and the version of the rules. The parts add up exactly.",
    request: { params: pathId("lead") },
    responses: { 200: { description: "The score as it was stored.", content: jsonContent(scoreSchema) } },
  },
  handler: async (c) => c.json(await getScore(c.var.context, asLeadId(c.req.valid("param").id)), 200),
});
