import { revokeInvitation as revoke } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { pathId } from "../../schemas/path-id.ts";

export const revokeInvitation = defineOperation({
  access: needs("people:manage"),
  route: {
    method: "delete",
    path: "/v1/invitations/{id}",
    operationId: "revokeInvitation",
    tags: ["People"],
    summary: "Take an invitation back",
    description: "Its link does nothing any more.",
    request: { params: pathId("invitation") },
    responses: { 204: { description: "Taken back." } },
  },
  handler: async (c) => {
    await revoke(c.var.context, c.req.valid("param").id);
    return c.body(null, 204);
  },
});
