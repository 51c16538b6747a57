import { readRules, readRulesInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { publishedRulesSchema } from "./rules-schema.ts";

export const getRules = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  problems: ["not_found"],
  route: {
    method: "get",
    path: "/v1/scoring/rules",
    operationId: "getScoringRules",
    tags: ["Scoring"],
    summary: "Read the rules by which leads are scored",
    description:
      "Those in force, or those of the `version` that a score names. Until a programme publishes its own, those that come with Leadback.",
    request: { query: readRulesInput },
    responses: {
      200: {
        description: "The rules. `ETag` names their version.",
        content: jsonContent(publishedRulesSchema),
      },
    },
  },
  handler: async (c) => {
    const rules = await readRules(c.var.context, c.req.valid("query"));
    return c.json(rules, 200, { ETag: `"${rules.version}"` });
  },
});
