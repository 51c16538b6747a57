import type { DigestNoteId } from "@leadback/db";
import { withdrawDigestNote as withdraw } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { pathId } from "../../schemas/path-id.ts";

export const withdrawDigestNote = defineOperation({
  access: withScope("digests:send", { programmeOnly: true }),
  route: {
    method: "delete",
    path: "/v1/digest-notes/{id}",
    operationId: "withdrawDigestNote",
    tags: ["Digests"],
    summary: "Take a note back",
    description: "Letters that are frozen already keep it.",
    request: { params: pathId("note") },
    responses: { 204: { description: "Taken back." } },
  },
  handler: async (c) => {
    // Safe: the look-up decides whether it is a note's.
    await withdraw(c.var.context, c.req.valid("param").id as DigestNoteId);
    return c.body(null, 204);
  },
});
