import { replayWebhookDelivery as replay } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathIds } from "../../schemas/path-id.ts";
import { asPayload, webhookDeliverySchema } from "./webhook-schema.ts";

export const replayWebhookDelivery = defineOperation({
  access: needs("webhooks:manage"),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/webhooks/{id}/deliveries/{deliveryId}/replay",
    operationId: "replayWebhookDelivery",
    tags: ["Webhooks"],
    summary: "Send a delivery again",
    description: "The same payload under the same `webhook-id`, with all its tries before it.",
    request: { params: pathIds("webhook", "deliveryId", "delivery") },
    responses: {
      202: { description: "On its way.", content: jsonContent(webhookDeliverySchema) },
    },
  },
  handler: async (c) => {
    const { id, deliveryId } = c.req.valid("param");
    const delivery = await replay(c.var.context, id, deliveryId);
    return c.json({ ...delivery, payload: asPayload(delivery.payload) }, 202);
  },
});
