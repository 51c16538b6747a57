import { listDigestCases as list, listDigestCasesInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { digestCaseSchema } from "./digest-words-schema.ts";

export const listDigestCases = defineOperation({
  access: withScope("digests:read", { programmeOnly: true }),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/digest-cases",
    operationId: "listDigestCases",
    tags: ["Digests"],
    summary: "List the cases",
    description: "Approved or not, newest first.",
    request: { query: listDigestCasesInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(digestCaseSchema)) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
