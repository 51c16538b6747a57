import { listWebhookDeliveries as list, listWebhookDeliveriesInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPayload, webhookDeliverySchema } from "./webhook-schema.ts";

export const listWebhookDeliveries = defineOperation({
  access: needs("webhooks:manage"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/webhooks/{id}/deliveries",
    operationId: "listWebhookDeliveries",
    tags: ["Webhooks"],
    summary: "List what was sent to a webhook",
    description: "Newest first, with every try and what came of it. Kept for 90 days.",
    request: { params: pathId("webhook"), query: listWebhookDeliveriesInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(webhookDeliverySchema)) } },
  },
  handler: async (c) => {
    const { data, nextCursor } = await list(c.var.context, c.req.valid("param").id, c.req.valid("query"));
    const shown = data.map((delivery) => ({ ...delivery, payload: asPayload(delivery.payload) }));
    return c.json({ data: shown, nextCursor }, 200);
  },
});
