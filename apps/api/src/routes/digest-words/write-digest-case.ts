import { digestCaseInput, writeDigestCase as write } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { digestCaseSchema } from "./digest-words-schema.ts";

export const writeDigestCase = defineOperation({
  access: withScope("digests:send", { programmeOnly: true }),
  route: {
    method: "post",
    path: "/v1/digest-cases",
    operationId: "writeDigestCase",
    tags: ["Digests"],
    summary: "Write a case down",
    description:
      "A story of at most 80 words that other partners can learn from, naming nobody. Letters tell it, once to each partner, after somebody else has approved it.",
    request: {
      body: { required: true, content: jsonContent(digestCaseInput.meta({ id: "DigestCaseInput" })) },
    },
    responses: { 201: { description: "The case.", content: jsonContent(digestCaseSchema) } },
  },
  handler: async (c) => c.json(await write(c.var.context, c.req.valid("json")), 201),
});
