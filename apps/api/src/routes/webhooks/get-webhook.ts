import { getWebhook as get } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { webhookSchema } from "./webhook-schema.ts";

export const getWebhook = defineOperation({
  access: needs("webhooks:manage"),
  route: {
    method: "get",
    path: "/v1/webhooks/{id}",
    operationId: "getWebhook",
    tags: ["Webhooks"],
    summary: "Read a webhook",
    description: "Where it is, what it hears, and whether it works. Its secret cannot be shown again.",
    request: { params: pathId("webhook") },
    responses: { 200: { description: "The webhook.", content: jsonContent(webhookSchema) } },
  },
  handler: async (c) => c.json(await get(c.var.context, c.req.valid("param").id), 200),
});
