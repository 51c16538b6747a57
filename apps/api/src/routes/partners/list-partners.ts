import { listPartners as list, listPartnersInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { partnerListItemSchema } from "./partner-schema.ts";

export const listPartners = defineOperation({
  access: withScope("partners:read"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/partners",
    operationId: "listPartners",
    tags: ["Partners"],
    summary: "List partners",
    description:
      "A page of partners by name; archived ones are left out. A partner's own key sees that partner alone.",
    request: { query: listPartnersInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(partnerListItemSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
