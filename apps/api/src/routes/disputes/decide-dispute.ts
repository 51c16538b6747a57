import { decideDispute as decide, decideDisputeInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asMessageId } from "../messages/as-message-id.ts";
import { disputeSchema } from "./dispute-schema.ts";

export const decideDispute = defineOperation({
  access: needs("disputes:decide", { programmeOnly: true }),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/disputes/{id}/decision",
    operationId: "decideDispute",
    tags: ["Disputes"],
    summary: "Decide a dispute",
    description:
      "Not by the person who ended the lead (a system that calls with a key sees to that itself); once past the deadline, among people, by an admin. `overturned` counts the end anew as of its own date: with a `reason` the lead stays ended for that one; with a `stage`, or where it was before, it goes on.",
    request: {
      params: pathId("dispute"),
      body: { required: true, content: jsonContent(decideDisputeInput.meta({ id: "DisputeDecision" })) },
    },
    responses: {
      200: { description: "The dispute, as it now stands.", content: jsonContent(disputeSchema) },
    },
  },
  handler: async (c) =>
    c.json(await decide(c.var.context, asMessageId(c.req.valid("param").id), c.req.valid("json")), 200),
});
