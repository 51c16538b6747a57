import { listInvitations as list, listPeopleInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { invitationSchema } from "./people-schema.ts";

export const listInvitations = defineOperation({
  access: needs("people:manage"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/invitations",
    operationId: "listInvitations",
    tags: ["People"],
    summary: "List invitations",
    description: "Those that wait to be accepted, oldest first.",
    request: { query: listPeopleInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(invitationSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
