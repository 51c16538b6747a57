import { rotateApiKey as rotate, rotationInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { rotatedApiKeySchema } from "./api-key-schema.ts";

export const rotateApiKey = defineOperation({
  access: needs("keys:manage", { programmeOnly: true }),
  route: {
    method: "post",
    path: "/v1/api-keys/{id}/rotation",
    operationId: "rotateApiKey",
    tags: ["API keys"],
    summary: "Replace an API key",
    description:
      "Gives a new key that may do what the old one may. Both work for `overlapHours`, so that nothing stands still while the new one is put in place; then the old one ends by itself.",
    request: {
      params: pathId("key"),
      body: { required: true, content: jsonContent(rotationInput.meta({ id: "ApiKeyRotation" })) },
    },
    responses: {
      201: { description: "The new key, shown this once.", content: jsonContent(rotatedApiKeySchema) },
    },
  },
  handler: async (c) =>
    c.json(await rotate(c.var.context, c.req.valid("param").id, c.req.valid("json")), 201),
});
