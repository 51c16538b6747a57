import { withdrawDispute as withdraw } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asMessageId } from "../messages/as-message-id.ts";
import { disputeSchema } from "./dispute-schema.ts";

export const withdrawDispute = defineOperation({
  access: withScope("leads:write"),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/disputes/{id}/withdrawal",
    operationId: "withdrawDispute",
    tags: ["Disputes"],
    summary: "Take a dispute back",
    description: "The end stands, and is not disputed a second time.",
    request: { params: pathId("dispute") },
    responses: { 200: { description: "The dispute, withdrawn.", content: jsonContent(disputeSchema) } },
  },
  handler: async (c) => c.json(await withdraw(c.var.context, asMessageId(c.req.valid("param").id)), 200),
});
