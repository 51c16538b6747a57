import { addInfluence as add, influenceSchema } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asLeadId } from "./as-lead-id.ts";
import { leadEtag, seenVersion } from "./lead-etag.ts";
import { leadSchema } from "./lead-schema.ts";

export const addInfluence = defineOperation({
  access: withScope("leads:write", { programmeOnly: true }),
  problems: ["precondition_failed"],
  route: {
    method: "post",
    path: "/v1/leads/{id}/influences",
    operationId: "addLeadInfluence",
    tags: ["Leads"],
    summary: "Record that another partner helped with a lead",
    description:
      "It is shown to the programme and counted nowhere: the credit stays with the lead's own partner.",
    request: {
      params: pathId("lead"),
      headers: z.object({
        "if-match": z.string().optional().describe("The ETag of the lead as you saw it."),
      }),
      body: { required: true, content: jsonContent(influenceSchema.meta({ id: "LeadInfluence" })) },
    },
    responses: { 201: { description: "The lead, as it now stands.", content: jsonContent(leadSchema) } },
  },
  handler: async (c) => {
    const options = seenVersion(c.req.valid("header")["if-match"]);
    const lead = await add(c.var.context, asLeadId(c.req.valid("param").id), c.req.valid("json"), options);
    return c.json(lead, 201, { ETag: leadEtag(lead) });
  },
});
