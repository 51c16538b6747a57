import { resumeRun } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asRun } from "./as-run.ts";
import { digestRunSchema } from "./digest-run-schema.ts";

export const resumeDigestRun = defineOperation({
  access: withScope("digests:send", { programmeOnly: true }),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/digest-runs/{id}/resume",
    operationId: "resumeDigestRun",
    tags: ["Digest runs"],
    summary: "Resume a run",
    description: "It goes on where its letters stand, within a minute.",
    request: { params: pathId("run") },
    responses: { 200: { description: "The run as it stands now.", content: jsonContent(digestRunSchema) } },
  },
  handler: async (c) => c.json(asRun(await resumeRun(c.var.context, c.req.valid("param").id)), 200),
});
