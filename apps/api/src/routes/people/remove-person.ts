import { removePerson as remove } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { pathId } from "../../schemas/path-id.ts";

export const removePerson = defineOperation({
  access: needs("people:manage"),
  problems: ["conflict"],
  route: {
    method: "delete",
    path: "/v1/people/{id}",
    operationId: "removePerson",
    tags: ["People"],
    summary: "Take a person out of the programme",
    description:
      "Ends what the person may do here with the next request; what the person did stays. The last admin cannot be taken out.",
    request: { params: pathId("person") },
    responses: { 204: { description: "Taken out." } },
  },
  handler: async (c) => {
    await remove(c.var.context, c.req.valid("param").id);
    return c.body(null, 204);
  },
});
