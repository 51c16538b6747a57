import { sendMessage as send, sendMessageInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { messageSchema } from "./message-schema.ts";

export const sendMessage = defineOperation({
  access: withScope("leads:write"),
  problems: ["not_found"],
  route: {
    method: "post",
    path: "/v1/messages",
    operationId: "sendMessage",
    tags: ["Inbox"],
    summary: "Ask, suggest, or add information",
    description:
      "For a partner, about one of its leads or in general. Its answer is promised within the programme's working days. Whoever is not the partner says for which partner.",
    request: {
      body: { required: true, content: jsonContent(sendMessageInput.meta({ id: "MessageInput" })) },
    },
    responses: { 201: { description: "The message.", content: jsonContent(messageSchema) } },
  },
  handler: async (c) => c.json(await send(c.var.context, c.req.valid("json")), 201),
});
