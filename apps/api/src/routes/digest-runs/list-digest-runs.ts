import { listRuns, listRunsInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { asRun } from "./as-run.ts";
import { digestRunSchema } from "./digest-run-schema.ts";

export const listDigestRuns = defineOperation({
  access: withScope("digests:read", { programmeOnly: true }),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/digest-runs",
    operationId: "listDigestRuns",
    tags: ["Digest runs"],
    summary: "List runs",
    description: "Those of the schedule and those that were asked for, newest first.",
    request: { query: listRunsInput },
    responses: { 200: { description: "One page.", content: jsonContent(pageOf(digestRunSchema)) } },
  },
  handler: async (c) => {
    const { data, nextCursor } = await listRuns(c.var.context, c.req.valid("query"));
    return c.json({ data: data.map(asRun), nextCursor }, 200);
  },
});
