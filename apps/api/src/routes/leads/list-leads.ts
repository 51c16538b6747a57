import { listLeads as list, listLeadsInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { leadListItemSchema } from "./lead-schema.ts";

export const listLeads = defineOperation({
  access: withScope("leads:read"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/leads",
    operationId: "listLeads",
    tags: ["Leads"],
    summary: "List leads",
    description:
      "A page of leads, newest first unless `sort` says otherwise: `-score` best first, `lastEventAt` longest silent first, `dueAt` most urgent first. `from` and `to` are about `submittedAt`, or about the date that `on` names; a date means the start of that day in the programme's zone, and `to` itself is left out. `decision`, `decisionReason`, `ended`, `response` and `currency` tell apart what the figures of a comparison count, `managerId`, `partnerType`, `tier`, `region` and `without` whose leads they are. `assignee` is the `userId` of the last `assigned`. `q` looks in company, domain, external id and reference.",
    request: { query: listLeadsInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(leadListItemSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
