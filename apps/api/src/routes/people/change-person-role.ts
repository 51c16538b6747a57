import { changePersonRole as change, personRoleInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { personSchema } from "./people-schema.ts";

export const changePersonRole = defineOperation({
  access: needs("people:manage"),
  problems: ["conflict"],
  route: {
    method: "patch",
    path: "/v1/people/{id}",
    operationId: "changePersonRole",
    tags: ["People"],
    summary: "Give a person another role",
    description:
      "What the person may do changes with the next request; no sign-in is needed. `partnerId` goes with the role `partner` and with no other. The last admin stays one.",
    request: {
      params: pathId("person"),
      body: { required: true, content: jsonContent(personRoleInput.meta({ id: "PersonRole" })) },
    },
    responses: { 200: { description: "The person as it is now.", content: jsonContent(personSchema) } },
  },
  handler: async (c) =>
    c.json(await change(c.var.context, c.req.valid("param").id, c.req.valid("json")), 200),
});
