import { correctLead as correct, leadCorrectionSchema } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asLeadId } from "./as-lead-id.ts";
import { leadEtag, requiredVersion } from "./lead-etag.ts";
import { warnedLeadSchema } from "./warned-lead-schema.ts";

export const correctLead = defineOperation({
  access: withScope("leads:write"),
  problems: ["lifecycle", "precondition_failed", "precondition_required"],
  route: {
    method: "patch",
    path: "/v1/leads/{id}",
    operationId: "correctLead",
    tags: ["Leads"],
    summary: "Correct what is known of a lead",
    description:
      "Changes company and people. A field that is left out stays as it is, `null` removes it; `contacts` and `attributes` are replaced as a whole. A partner may correct its lead while it is submitted or accepted, and once it was asked for something (`informationRequested`), that alone. Whoever adds an identity that belongs to somebody else's lead is told so in `duplicate`.",
    request: {
      params: pathId("lead"),
      headers: z.object({
        "if-match": z
          .string()
          .optional()
          .describe('Required: the ETag of the lead as you saw it, for example "v3".'),
      }),
      body: { required: true, content: jsonContent(leadCorrectionSchema.meta({ id: "LeadCorrection" })) },
    },
    responses: {
      200: {
        description: "The lead, as it now stands. `ETag` names the new version.",
        content: jsonContent(warnedLeadSchema),
      },
    },
  },
  handler: async (c) => {
    const options = requiredVersion(c.req.valid("header")["if-match"]);
    const lead = await correct(
      c.var.context,
      asLeadId(c.req.valid("param").id),
      c.req.valid("json"),
      options,
    );
    return c.json(lead, 200, { ETag: leadEtag(lead) });
  },
});
