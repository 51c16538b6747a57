import { listGoals as list, listGoalsInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { goalSchema } from "./goal-schema.ts";

export const listGoals = defineOperation({
  access: withScope("partners:read"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/partners/{id}/goals",
    operationId: "listPartnerGoals",
    tags: ["Goals"],
    summary: "List a partner's goals",
    description: "Each with how it stands by the pace of working hours, the latest period first.",
    request: { params: pathId("partner"), query: listGoalsInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(goalSchema)) } },
  },
  handler: async (c) =>
    c.json(await list(c.var.context, asPartnerId(c.req.valid("param").id), c.req.valid("query")), 200),
});
