import { listPeople as list, listPeopleInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { personSchema } from "./people-schema.ts";

export const listPeople = defineOperation({
  access: needs("people:manage"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/people",
    operationId: "listPeople",
    tags: ["People"],
    summary: "List the programme's people",
    description: "Everybody who has joined, oldest first.",
    request: { query: listPeopleInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(personSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
