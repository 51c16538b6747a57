import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { pathId } from "../../schemas/path-id.ts";
import { letterPolicy } from "./letter-policy.ts";
import { readDigest } from "./read-digest.ts";

export const showDigestHtml = defineOperation({
  access: withScope("digests:read"),
  route: {
    method: "get",
    path: "/v1/digests/{id}/html",
    operationId: "showDigestHtml",
    tags: ["Digests"],
    summary: "See a digest's letter",
    description: "The letter as mail programs show it.",
    request: { params: pathId("digest") },
    responses: { 200: { description: "A page.", content: { "text/html": { schema: z.string() } } } },
  },
  handler: async (c) => {
    const { html } = await readDigest(c.var.context, c.req.valid("param").id);
    return c.html(html, 200, { "Content-Security-Policy": letterPolicy });
  },
});
