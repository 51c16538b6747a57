import type { ApiKeyId } from "@leadback/db";
import { revokeApiKey as revoke } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { pathId } from "../../schemas/path-id.ts";

export const revokeApiKey = defineOperation({
  access: needs("keys:manage", { programmeOnly: true }),
  route: {
    method: "delete",
    path: "/v1/api-keys/{id}",
    operationId: "revokeApiKey",
    tags: ["API keys"],
    summary: "End an API key",
    description: "The next request with it is refused.",
    request: { params: pathId("key") },
    responses: { 204: { description: "Ended." } },
  },
  handler: async (c) => {
    await revoke(c.var.context, asApiKeyId(c.req.valid("param").id));
    return c.body(null, 204);
  },
});

/** Safe: the schema of the path has checked its form, and the look-up decides whether it is a key's. */
function asApiKeyId(id: string): ApiKeyId {
  return id as ApiKeyId;
}
