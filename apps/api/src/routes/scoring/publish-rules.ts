import { publishRules as publish } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { requiredTag, requiredTagHeader } from "../../preconditions/required-tag.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { publishedRulesSchema, ruleSetBody } from "./rules-schema.ts";

const path = "/v1/scoring/rules";

export const publishRules = defineOperation({
  access: withScope("settings:write", { programmeOnly: true }),
  problems: ["precondition_failed", "precondition_required"],
  route: {
    method: "put",
    path,
    operationId: "publishScoringRules",
    tags: ["Scoring"],
    summary: "Publish rules",
    description:
      "Puts a whole rule set in force: leads are scored by it from now on, and those that are being worked are scored anew within a minute or so (`rescoring`). Earlier versions are kept, so that every score can be explained. `POST /v1/scoring/preview` shows beforehand what would change. A condition is `{field, op, value}`, or `{all: []}`, `{any: []}` or `{not}` of conditions; what one `all` asks about `contacts.…` it asks of the same contact.",
    request: {
      headers: requiredTagHeader,
      body: { required: true, content: jsonContent(ruleSetBody) },
    },
    responses: {
      200: {
        description: "The rules in force. `ETag` names their version.",
        content: jsonContent(publishedRulesSchema),
      },
    },
  },
  handler: async (c) => {
    const seenVersion = requiredTag(c.req.valid("header")["if-match"], path);
    const options = seenVersion === undefined ? {} : { seenVersion };
    const rules = await publish(c.var.context, c.req.valid("json"), options);
    return c.json(rules, 200, { ETag: `"${rules.version}"` });
  },
});
