import { pingWebhook as ping } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPayload, webhookDeliverySchema } from "./webhook-schema.ts";

export const pingWebhook = defineOperation({
  access: needs("webhooks:manage"),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/webhooks/{id}/ping",
    operationId: "pingWebhook",
    tags: ["Webhooks"],
    summary: "Try a webhook",
    description: "Sends it `webhook.ping` within a second or two; its deliveries say how that went.",
    request: { params: pathId("webhook") },
    responses: {
      202: { description: "On its way.", content: jsonContent(webhookDeliverySchema) },
    },
  },
  handler: async (c) => {
    const delivery = await ping(c.var.context, c.req.valid("param").id);
    return c.json({ ...delivery, payload: asPayload(delivery.payload) }, 202);
  },
});
