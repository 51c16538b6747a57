import { pauseRun, pauseRunInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asRun } from "./as-run.ts";
import { digestRunSchema } from "./digest-run-schema.ts";

export const pauseDigestRun = defineOperation({
  access: withScope("digests:send", { programmeOnly: true }),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/digest-runs/{id}/pause",
    operationId: "pauseDigestRun",
    tags: ["Digest runs"],
    summary: "Pause a run",
    description:
      "Nothing more of it is sent until it is resumed; the letter that is being handed over at this moment still is. Letters that wait for more than 72 hours after their day are not sent any more.",
    request: {
      params: pathId("run"),
      body: { required: true, content: jsonContent(pauseRunInput.meta({ id: "DigestRunPause" })) },
    },
    responses: { 200: { description: "The run as it stands now.", content: jsonContent(digestRunSchema) } },
  },
  handler: async (c) =>
    c.json(asRun(await pauseRun(c.var.context, c.req.valid("param").id, c.req.valid("json"))), 200),
});
