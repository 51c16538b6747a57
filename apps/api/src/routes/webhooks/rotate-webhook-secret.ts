import { rotateWebhookSecret as rotate, webhookRotationInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { createdWebhookSchema } from "./webhook-schema.ts";

export const rotateWebhookSecret = defineOperation({
  access: needs("webhooks:manage"),
  route: {
    method: "post",
    path: "/v1/webhooks/{id}/rotation",
    operationId: "rotateWebhookSecret",
    tags: ["Webhooks"],
    summary: "Replace a webhook's secret",
    description:
      "For `overlapHours` each delivery carries a signature of the old secret and one of the new, so that you put the new one in place when it suits you; then the old one ends by itself.",
    request: {
      params: pathId("webhook"),
      body: { required: true, content: jsonContent(webhookRotationInput.meta({ id: "WebhookRotation" })) },
    },
    responses: {
      201: { description: "The webhook, with its new secret.", content: jsonContent(createdWebhookSchema) },
    },
  },
  handler: async (c) =>
    c.json(await rotate(c.var.context, c.req.valid("param").id, c.req.valid("json")), 201),
});
