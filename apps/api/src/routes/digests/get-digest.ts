import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { digestSchema } from "./digest-schema.ts";
import { readDigest } from "./read-digest.ts";

export const getDigest = defineOperation({
  access: withScope("digests:read"),
  route: {
    method: "get",
    path: "/v1/digests/{id}",
    operationId: "getDigest",
    tags: ["Digests"],
    summary: "Read a digest",
    description: "One digest as it was frozen: its data and its letter.",
    request: { params: pathId("digest") },
    responses: { 200: { description: "The digest.", content: jsonContent(digestSchema) } },
  },
  handler: async (c) => c.json(await readDigest(c.var.context, c.req.valid("param").id), 200),
});
