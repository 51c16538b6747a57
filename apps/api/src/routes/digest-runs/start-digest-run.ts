import { startRun, startRunInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { asRun } from "./as-run.ts";
import { digestRunSchema } from "./digest-run-schema.ts";

export const startDigestRun = defineOperation({
  access: withScope("digests:send", { programmeOnly: true }),
  problems: ["run_under_way", "run_given_up", "spend_cap"],
  route: {
    method: "post",
    path: "/v1/digest-runs",
    operationId: "startDigestRun",
    tags: ["Digest runs"],
    summary: "Start a run",
    description:
      "Asks the worker to write and send the letters that are due now, or were at `asOf`; with `dryRun` it only says what would go out. The schedule starts runs by itself: this is for the impatient. Nobody gets a letter twice, however often it is asked for.",
    request: { body: { required: true, content: jsonContent(startRunInput.meta({ id: "DigestRunInput" })) } },
    responses: { 202: { description: "The worker takes it up.", content: jsonContent(digestRunSchema) } },
  },
  handler: async (c) => c.json(asRun(await startRun(c.var.context, c.req.valid("json"))), 202),
});
