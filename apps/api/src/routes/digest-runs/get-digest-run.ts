import { getRun } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asRun } from "./as-run.ts";
import { digestRunSchema } from "./digest-run-schema.ts";

export const getDigestRun = defineOperation({
  access: withScope("digests:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/digest-runs/{id}",
    operationId: "getDigestRun",
    tags: ["Digest runs"],
    summary: "Read a run",
    description: "Where it stands, what holds it, and how many of its letters are where.",
    request: { params: pathId("run") },
    responses: { 200: { description: "The run.", content: jsonContent(digestRunSchema) } },
  },
  handler: async (c) => c.json(asRun(await getRun(c.var.context, c.req.valid("param").id)), 200),
});
