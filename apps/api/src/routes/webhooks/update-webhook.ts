import { updateWebhook as update, updateWebhookInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { explainWebhook } from "./explain-webhook.ts";
import { webhookSchema } from "./webhook-schema.ts";
import { webhookTargets } from "./webhook-targets.ts";

export const updateWebhook = defineOperation({
  access: needs("webhooks:manage"),
  route: {
    method: "patch",
    path: "/v1/webhooks/{id}",
    operationId: "updateWebhook",
    tags: ["Webhooks"],
    summary: "Change a webhook",
    description:
      "Its address, its events, or whether it is on. What happens while it is off is not kept for it; what still waited when it was switched off can be replayed from its deliveries.",
    request: {
      params: pathId("webhook"),
      body: { required: true, content: jsonContent(updateWebhookInput.meta({ id: "WebhookChange" })) },
    },
    responses: { 200: { description: "The webhook as it is now.", content: jsonContent(webhookSchema) } },
  },
  explainInvalid: explainWebhook,
  handler: async (c) =>
    c.json(await update(c.var.context, c.req.valid("param").id, c.req.valid("json"), webhookTargets(c)), 200),
});
