import { listMessages as list, listMessagesInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { messageSchema } from "./message-schema.ts";

export const listMessages = defineOperation({
  access: withScope("partners:read"),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/messages",
    operationId: "listMessages",
    tags: ["Inbox"],
    summary: "List the inbox",
    description:
      "Questions, suggestions, new information and disputes, newest first; `sort=dueAt` puts the most urgent first. A partner sees its own.",
    request: { query: listMessagesInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(messageSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
