import { approveRun, approveRunInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asRun } from "./as-run.ts";
import { digestRunSchema } from "./digest-run-schema.ts";

export const approveDigestRun = defineOperation({
  access: withScope("digests:send", { programmeOnly: true }),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/digest-runs/{id}/approval",
    operationId: "approveDigestRun",
    tags: ["Digest runs"],
    summary: "Approve a run, or give it up",
    description:
      "`approve` lets the letters that were held go out; more than 500 want the approval of two people or keys. `give_up` cancels every letter of the run that nobody has tried to send, for good.",
    request: {
      params: pathId("run"),
      body: { required: true, content: jsonContent(approveRunInput.meta({ id: "DigestRunApproval" })) },
    },
    responses: { 200: { description: "The run as it stands now.", content: jsonContent(digestRunSchema) } },
  },
  handler: async (c) =>
    c.json(asRun(await approveRun(c.var.context, c.req.valid("param").id, c.req.valid("json"))), 200),
});
