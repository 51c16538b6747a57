import { getScore } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { localeQuery } from "../../schemas/locale-query.ts";
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
      "The latest score with the points of each rule, what is unknown of the lead, what would raise the score, and the version of the rules. The parts add up exactly. Where a learnt model has proved that it helps, `probability` says how likely such a lead is won.",
    request: { params: pathId("lead"), query: localeQuery },
    responses: { 200: { description: "The score as it was stored.", content: jsonContent(scoreSchema) } },
  },
  handler: async (c) => {
    const { locale } = c.req.valid("query");
    return c.json(await getScore(c.var.context, asLeadId(c.req.valid("param").id), locale), 200);
  },
});
