import { deleteWebhook as remove } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { pathId } from "../../schemas/path-id.ts";

export const deleteWebhook = defineOperation({
  access: needs("webhooks:manage"),
  route: {
    method: "delete",
    path: "/v1/webhooks/{id}",
    operationId: "deleteWebhook",
    tags: ["Webhooks"],
    summary: "Delete a webhook",
    description: "With its log and whatever still waited to be sent.",
    request: { params: pathId("webhook") },
    responses: { 204: { description: "Deleted." } },
  },
  handler: async (c) => {
    await remove(c.var.context, c.req.valid("param").id);
    return c.body(null, 204);
  },
});
