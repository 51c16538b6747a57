import { createWebhook as create, createWebhookInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { explainWebhook } from "./explain-webhook.ts";
import { createdWebhookSchema } from "./webhook-schema.ts";
import { webhookTargets } from "./webhook-targets.ts";

export const createWebhook = defineOperation({
  access: needs("webhooks:manage"),
  problems: ["not_found", "conflict"],
  route: {
    method: "post",
    path: "/v1/webhooks",
    operationId: "createWebhook",
    tags: ["Webhooks"],
    summary: "Add a webhook",
    description:
      "With the events that it listens to; all of them when none are named. With a partner's key, or with `partnerId`, it hears of that partner's leads alone. The address is https on the public internet.",
    request: {
      body: { required: true, content: jsonContent(createWebhookInput.meta({ id: "WebhookInput" })) },
    },
    responses: {
      201: { description: "The webhook, with its secret.", content: jsonContent(createdWebhookSchema) },
    },
  },
  explainInvalid: explainWebhook,
  handler: async (c) => c.json(await create(c.var.context, c.req.valid("json"), webhookTargets(c)), 201),
});
