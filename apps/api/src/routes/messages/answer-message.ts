import { answerMessage as answer, answerMessageInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asMessageId } from "./as-message-id.ts";
import { messageSchema } from "./message-schema.ts";

export const answerMessage = defineOperation({
  access: needs("messages:answer", { programmeOnly: true }),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/messages/{id}/answer",
    operationId: "answerMessage",
    tags: ["Inbox"],
    summary: "Answer a message",
    description:
      "Once. A suggestion can be `adopted`; `weDid` then says in one sentence what was done, and partners read it in their digest. A dispute is decided instead.",
    request: {
      params: pathId("message"),
      body: { required: true, content: jsonContent(answerMessageInput.meta({ id: "MessageAnswer" })) },
    },
    responses: { 200: { description: "The message with its answer.", content: jsonContent(messageSchema) } },
  },
  handler: async (c) =>
    c.json(await answer(c.var.context, asMessageId(c.req.valid("param").id), c.req.valid("json")), 200),
});
