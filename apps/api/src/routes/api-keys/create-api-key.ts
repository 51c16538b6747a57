import { createApiKey as create, createApiKeyInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { createdApiKeySchema } from "./api-key-schema.ts";

export const createApiKey = defineOperation({
  access: needs("keys:manage", { programmeOnly: true }),
  problems: ["not_found"],
  route: {
    method: "post",
    path: "/v1/api-keys",
    operationId: "createApiKey",
    tags: ["API keys"],
    summary: "Make an API key",
    description:
      "With the scopes that it needs, for the whole programme or bound to one partner, for good or until `expiresAt`. A key makes no key that may do more than itself.",
    request: {
      body: { required: true, content: jsonContent(createApiKeyInput.meta({ id: "ApiKeyInput" })) },
    },
    responses: {
      201: { description: "The key, shown this once.", content: jsonContent(createdApiKeySchema) },
    },
  },
  handler: async (c) => c.json(await create(c.var.context, c.req.valid("json")), 201),
});
