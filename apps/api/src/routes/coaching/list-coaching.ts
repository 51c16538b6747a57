import { listCoaching as list, listCoachingInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { coachingSchema } from "./coaching-schema.ts";

export const listCoaching = defineOperation({
  access: withScope("partners:read"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/partners/{id}/coaching",
    operationId: "listCoaching",
    tags: ["Coaching"],
    summary: "List a partner's coaching sessions",
    description: "Newest first.",
    request: { params: pathId("partner"), query: listCoachingInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(coachingSchema)) } },
  },
  handler: async (c) =>
    c.json(await list(c.var.context, asPartnerId(c.req.valid("param").id), c.req.valid("query")), 200),
});
