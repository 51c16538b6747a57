import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { pathId } from "../../schemas/path-id.ts";
import { readDigest } from "./read-digest.ts";

export const showDigestText = defineOperation({
  access: withScope("digests:read"),
  route: {
    method: "get",
    path: "/v1/digests/{id}/text",
    operationId: "showDigestText",
    tags: ["Digests"],
    summary: "Read a digest's letter as plain text",
    description: "The letter's plain-text part.",
    request: { params: pathId("digest") },
    responses: { 200: { description: "Text.", content: { "text/plain": { schema: z.string() } } } },
  },
  handler: async (c) => c.text((await readDigest(c.var.context, c.req.valid("param").id)).text, 200),
});
