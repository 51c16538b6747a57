import { listDisputes as list, listDisputesInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { disputeSchema } from "./dispute-schema.ts";

export const listDisputes = defineOperation({
  access: withScope("partners:read"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/disputes",
    operationId: "listDisputes",
    tags: ["Disputes"],
    summary: "List disputes",
    description: "Newest first. A partner sees its own.",
    request: { query: listDisputesInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(disputeSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
