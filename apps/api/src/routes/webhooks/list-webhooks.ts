import { listWebhooks as list, listWebhooksInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { webhookSchema } from "./webhook-schema.ts";

export const listWebhooks = defineOperation({
  access: needs("webhooks:manage"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/webhooks",
    operationId: "listWebhooks",
    tags: ["Webhooks"],
    summary: "List webhooks",
    description: "Newest first. A partner sees its own.",
    request: { query: listWebhooksInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(webhookSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
