import { listApiKeys as list, listApiKeysInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { apiKeySchema } from "./api-key-schema.ts";

export const listApiKeys = defineOperation({
  access: needs("keys:manage", { programmeOnly: true }),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/api-keys",
    operationId: "listApiKeys",
    tags: ["API keys"],
    summary: "List API keys",
    description: "Newest first, those that are over among them. No key can be shown again.",
    request: { query: listApiKeysInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(apiKeySchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
