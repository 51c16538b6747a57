import { previewDigest as preview, previewDigestInput } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { letterShape, snapshotSchema } from "./digest-schema.ts";

const previewSchema = z
  .object({
    partner: z.object({ id: z.uuid(), name: z.string() }),
    ...letterShape,
    short: z.string().describe("The same in at most 600 characters, to send by WhatsApp."),
    snapshot: snapshotSchema,
    skipReason: z
      .enum(["empty_period", "program_off"])
      .nullable()
      .describe("Why this letter would not go out; null when it would."),
  })
  .meta({ id: "DigestPreview" });

export const previewDigest = defineOperation({
  access: withScope("digests:read"),
  problems: ["not_found"],
  route: {
    method: "post",
    path: "/v1/digests/preview",
    operationId: "previewDigest",
    tags: ["Digests"],
    summary: "Preview a partner's digest",
    description:
      "The letter that the partner would get for its latest finished period as of now or of `asOf`, or for the `period` that a local date is in, with a manager's `note` where one is given. Made by the code that makes the real one; nothing is stored or sent.",
    request: {
      body: {
        required: true,
        content: jsonContent(previewDigestInput.omit({ publicUrl: true }).meta({ id: "DigestPreviewInput" })),
      },
    },
    responses: {
      200: { description: "The letter and what it is made of.", content: jsonContent(previewSchema) },
    },
  },
  handler: async (c) => {
    const { publicUrl } = c.var.services;
    return c.json(await preview(c.var.context, { ...c.req.valid("json"), publicUrl }), 200);
  },
});
