import { listEvents } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asLeadId } from "./as-lead-id.ts";
import { leadEventSchemaOut } from "./lead-schema.ts";

export const listLeadEvents = defineOperation({
  access: withScope("leads:read"),
  route: {
    method: "get",
    path: "/v1/leads/{id}/events",
    operationId: "listLeadEvents",
    tags: ["Leads"],
    summary: "Read a lead's history",
    description:
      "All events of the lead, oldest first. A partner does not see what was noted for the programme alone.",
    request: { params: pathId("lead") },
    responses: {
      200: { description: "The whole history.", content: jsonContent(pageOf(leadEventSchemaOut)) },
    },
  },
  handler: async (c) => {
    const events = await listEvents(c.var.context, asLeadId(c.req.valid("param").id));
    return c.json({ data: events, nextCursor: null }, 200);
  },
});
