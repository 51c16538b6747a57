import { previewRules as preview, previewRulesInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { ruleSetBody, rulesPreviewSchema } from "./rules-schema.ts";

const previewBody = previewRulesInput.extend({ rules: ruleSetBody }).meta({ id: "RulesPreviewInput" });

export const previewRules = defineOperation({
  access: withScope("settings:write", { programmeOnly: true }),
  route: {
    method: "post",
    path: "/v1/scoring/preview",
    operationId: "previewScoringRules",
    tags: ["Scoring"],
    summary: "See what rules would change",
    description:
      "Scores the newest leads by a draft, as they are known now, beside the rules in force. Stores nothing.",
    request: {
      body: { required: true, content: jsonContent(previewBody) },
    },
    responses: { 200: { description: "Before and after.", content: jsonContent(rulesPreviewSchema) } },
  },
  handler: async (c) => c.json(await preview(c.var.context, c.req.valid("json")), 200),
});
