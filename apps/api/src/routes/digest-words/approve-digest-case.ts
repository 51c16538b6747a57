import type { DigestCaseId } from "@leadback/db";
import { approveDigestCase as approve } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { digestCaseSchema } from "./digest-words-schema.ts";

export const approveDigestCase = defineOperation({
  access: withScope("digests:send", { programmeOnly: true }),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/digest-cases/{id}/approval",
    operationId: "approveDigestCase",
    tags: ["Digests"],
    summary: "Approve a case",
    description: "By somebody else than its writer. From then on letters tell it.",
    request: { params: pathId("case") },
    responses: { 200: { description: "The case.", content: jsonContent(digestCaseSchema) } },
  },
  handler: async (c) =>
    // Safe: the look-up decides whether it is a case's.
    c.json(await approve(c.var.context, c.req.valid("param").id as DigestCaseId), 200),
});
