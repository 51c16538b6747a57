import { digestNoteInput, writeDigestNote as write } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { digestNoteSchema } from "./digest-words-schema.ts";

export const writeDigestNote = defineOperation({
  access: withScope("digests:send", { programmeOnly: true }),
  problems: ["not_found"],
  route: {
    method: "post",
    path: "/v1/digest-notes",
    operationId: "writeDigestNote",
    tags: ["Digests"],
    summary: "Add a note to the next letter",
    description:
      "Signed by the partner's manager, in the next letter of one partner or, without `partnerId`, of every partner of whoever writes it. It names nobody: addresses, numbers and links are refused.",
    request: {
      body: { required: true, content: jsonContent(digestNoteInput.meta({ id: "DigestNoteInput" })) },
    },
    responses: { 201: { description: "The note.", content: jsonContent(digestNoteSchema) } },
  },
  handler: async (c) => c.json(await write(c.var.context, c.req.valid("json")), 201),
});
