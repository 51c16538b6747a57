import { coachingInput, recordCoaching as record } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { coachingSchema } from "./coaching-schema.ts";

export const recordCoaching = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  route: {
    method: "post",
    path: "/v1/partners/{id}/coaching",
    operationId: "recordCoaching",
    tags: ["Coaching"],
    summary: "Put a coaching session on record",
    description:
      "A role play, a script, or the review of a call. A recording is kept only with who agreed to it, when, and how we know.",
    request: {
      params: pathId("partner"),
      body: { required: true, content: jsonContent(coachingInput.meta({ id: "CoachingInput" })) },
    },
    responses: { 201: { description: "The session.", content: jsonContent(coachingSchema) } },
  },
  handler: async (c) =>
    c.json(await record(c.var.context, asPartnerId(c.req.valid("param").id), c.req.valid("json")), 201),
});
