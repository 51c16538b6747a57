import { listDigests as list, listDigestsInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { digestListItemSchema } from "./digest-schema.ts";

export const listDigests = defineOperation({
  access: withScope("digests:read"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/digests",
    operationId: "listDigests",
    tags: ["Digests"],
    summary: "List digests",
    description: "A page of the digests as they were frozen, newest period first.",
    request: { query: listDigestsInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(digestListItemSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
