import { reviewDispute as review, reviewDisputeInput } from "@leadback/operations";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asMessageId } from "../messages/as-message-id.ts";
import { disputeSchema } from "./dispute-schema.ts";

export const reviewDispute = defineOperation({
  access: needs("disputes:decide", { programmeOnly: true }),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/disputes/{id}/review",
    operationId: "reviewDispute",
    tags: ["Disputes"],
    summary: "Take a dispute under review",
    description:
      "With `informationAsked` we wait for the partner: our clock stands still, and after ten days without an answer the dispute expires.",
    request: {
      params: pathId("dispute"),
      body: { required: true, content: jsonContent(reviewDisputeInput.meta({ id: "DisputeReview" })) },
    },
    responses: {
      200: { description: "The dispute, as it now stands.", content: jsonContent(disputeSchema) },
    },
  },
  handler: async (c) =>
    c.json(await review(c.var.context, asMessageId(c.req.valid("param").id), c.req.valid("json")), 200),
});
