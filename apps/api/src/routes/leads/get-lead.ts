import { getLead as get } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asLeadId } from "./as-lead-id.ts";
import { isSameVersion, leadEtag } from "./lead-etag.ts";
import { leadSchema } from "./lead-schema.ts";

export const getLead = defineOperation({
  access: withScope("leads:read"),
  route: {
    method: "get",
    path: "/v1/leads/{id}",
    operationId: "getLead",
    tags: ["Leads"],
    summary: "Read a lead",
    description: "One lead with its company, contacts and score. `ETag` names its version.",
    request: {
      params: pathId("lead"),
      headers: z.object({
        "if-none-match": z.string().optional().describe('The ETag that you have, for example "v3".'),
      }),
    },
    responses: {
      200: { description: "The lead.", content: jsonContent(leadSchema) },
      304: { description: "The version that you have is the present one." },
    },
  },
  handler: async (c) => {
    const lead = await get(c.var.context, asLeadId(c.req.valid("param").id));
    const etag = leadEtag(lead);
    if (isSameVersion(c.req.header("if-none-match"), etag)) return c.body(null, 304, { ETag: etag });
    return c.json(lead, 200, { ETag: etag });
  },
});
