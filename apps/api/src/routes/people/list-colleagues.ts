import { listColleagues as list, listPeopleInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { colleagueSchema } from "./people-schema.ts";

export const listColleagues = defineOperation({
  access: needs("leads:write", { programmeOnly: true }),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/colleagues",
    operationId: "listColleagues",
    tags: ["People"],
    summary: "List those who work leads",
    description:
      "Administrators, channel managers and sales people by name, oldest first: to whom a lead can be `assigned`. Their addresses are in `GET /v1/people`.",
    request: { query: listPeopleInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(colleagueSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
