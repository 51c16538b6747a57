import { checkLead as check, leadCheckSchema } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { explainLead } from "./explain-lead.ts";
import { duplicateVerdictSchema } from "./lead-schema.ts";
import { warningsSchema } from "./warned-lead-schema.ts";

export const checkLead = defineOperation({
  access: withScope("leads:write"),
  problems: ["not_found"],
  // Enough for whoever sends leads, too little for whoever collects our customers.
  limits: { name: "lead-check", requests: 60, windowSeconds: 3_600 },
  route: {
    method: "post",
    path: "/v1/leads/check",
    operationId: "checkLead",
    tags: ["Leads"],
    summary: "Ask whether a lead is new, without submitting it",
    description:
      "The verdict that `POST /v1/leads` would give to the same body: by tax id, company domain, e-mail address and phone number. Nothing of the lead is kept; that somebody asked is in the audit log. A partner may ask 60 times an hour.",
    request: { body: { required: true, content: jsonContent(leadCheckSchema.meta({ id: "LeadCheck" })) } },
    responses: {
      200: {
        description: "The verdict.",
        content: jsonContent(
          z
            .object({
              verdict: duplicateVerdictSchema,
              since: z.iso.date().nullable().describe("The day on which the other one came."),
              warnings: warningsSchema.describe(
                "What was not compared because it cannot be, such as a phone number that is none.",
              ),
              leadId: z.uuid().optional().describe("The earlier lead, where you may see it."),
            })
            .meta({ id: "LeadVerdict" }),
        ),
      },
    },
  },
  explainInvalid: explainLead,
  handler: async (c) => c.json(await check(c.var.context, c.req.valid("json")), 200),
});
