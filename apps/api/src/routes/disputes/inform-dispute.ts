import { informDispute as inform, informDisputeInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asMessageId } from "../messages/as-message-id.ts";
import { disputeSchema } from "./dispute-schema.ts";

export const informDispute = defineOperation({
  access: withScope("leads:write"),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/disputes/{id}/information",
    operationId: "informDispute",
    tags: ["Disputes"],
    summary: "Give what was asked about a dispute",
    description: "The answer to `informationAsked`; our clock goes on.",
    request: {
      params: pathId("dispute"),
      body: { required: true, content: jsonContent(informDisputeInput.meta({ id: "DisputeInformation" })) },
    },
    responses: {
      200: { description: "The dispute, as it now stands.", content: jsonContent(disputeSchema) },
    },
  },
  handler: async (c) =>
    c.json(await inform(c.var.context, asMessageId(c.req.valid("param").id), c.req.valid("json")), 200),
});
