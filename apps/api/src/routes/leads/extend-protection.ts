import { extendProtection as extend } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asLeadId } from "./as-lead-id.ts";
import { leadEtag, seenVersion } from "./lead-etag.ts";
import { leadSchema } from "./lead-schema.ts";

export const extendProtection = defineOperation({
  access: withScope("leads:write", { programmeOnly: true }),
  problems: ["conflict", "precondition_failed"],
  route: {
    method: "post",
    path: "/v1/leads/{id}/protection-extension",
    operationId: "extendLeadProtection",
    tags: ["Leads"],
    summary: "Keep a lead for its partner somewhat longer",
    description:
      "Extends the protection by the programme's setting, 30 days by default: once, and while it still runs.",
    request: {
      params: pathId("lead"),
      headers: z.object({
        "if-match": z.string().optional().describe("The ETag of the lead as you saw it."),
      }),
    },
    responses: { 201: { description: "The lead, as it now stands.", content: jsonContent(leadSchema) } },
  },
  handler: async (c) => {
    const options = seenVersion(c.req.valid("header")["if-match"]);
    const lead = await extend(c.var.context, asLeadId(c.req.valid("param").id), options);
    return c.json(lead, 201, { ETag: leadEtag(lead) });
  },
});
