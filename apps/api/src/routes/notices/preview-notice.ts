import { previewNotice as preview, previewNoticeInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { noticePreviewSchema } from "./notice-schema.ts";

export const previewNotice = defineOperation({
  access: withScope("digests:read", { programmeOnly: true }),
  problems: ["not_found"],
  route: {
    method: "post",
    path: "/v1/notices/preview",
    operationId: "previewNotice",
    tags: ["Digests"],
    summary: "Preview a partner's notice",
    description:
      "The notice that the partner's readers would get of what has happened in the last three days as of now or of `asOf`, whether they were told or not. Made by the code that makes the real one; nothing is stored or sent.",
    request: {
      body: {
        required: true,
        content: jsonContent(previewNoticeInput.omit({ publicUrl: true }).meta({ id: "NoticePreviewInput" })),
      },
    },
    responses: {
      200: { description: "The notice, or that there is none.", content: jsonContent(noticePreviewSchema) },
    },
  },
  handler: async (c) => {
    const { publicUrl } = c.var.services;
    const notice = await preview(c.var.context, { ...c.req.valid("json"), publicUrl });
    return c.json({ notice }, 200);
  },
});
