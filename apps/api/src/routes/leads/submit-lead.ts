import { leadSubmissionSchema, submitLead as submit } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { leadEtag } from "./lead-etag.ts";
import { leadSchema } from "./lead-schema.ts";

export const submitLead = defineOperation({
  access: withScope("leads:write"),
  problems: ["duplicate_external_id", "not_found"],
  route: {
    method: "post",
    path: "/v1/leads",
    operationId: "submitLead",
    tags: ["Leads"],
    summary: "Submit a lead",
    description:
      "Takes in one lead of a partner, scores it and says whether somebody has sent it before. A key that is bound to a partner may leave `partnerId` out. A duplicate is recorded too: `duplicate.verdict` says what it is.",
    request: {
      body: { required: true, content: jsonContent(leadSubmissionSchema.meta({ id: "LeadSubmission" })) },
    },
    responses: {
      201: {
        description: "The lead, as it now stands. `Location` and `ETag` are set.",
        content: jsonContent(leadSchema),
      },
    },
  },
  handler: async (c) => {
    const lead = await submit(c.var.context, c.req.valid("json"));
    return c.json(lead, 201, { Location: `/v1/leads/${lead.id}`, ETag: leadEtag(lead) });
  },
});
