import { listDigestNotes as list, listDigestNotesInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { digestNoteSchema } from "./digest-words-schema.ts";

export const listDigestNotes = defineOperation({
  access: withScope("digests:read", { programmeOnly: true }),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/digest-notes",
    operationId: "listDigestNotes",
    tags: ["Digests"],
    summary: "List the notes",
    description: "Those that have not been taken back, newest first.",
    request: { query: listDigestNotesInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(digestNoteSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
