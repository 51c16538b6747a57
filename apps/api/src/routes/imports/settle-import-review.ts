import { settleImportReview as settle, settleReviewInput } from "@leadback/operations";
import { z } from "zod";
import { needs } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asImportId } from "./as-import-id.ts";

export const settleImportReview = defineOperation({
  access: needs("imports:write", { programmeOnly: true }),
  route: {
    method: "post",
    path: "/v1/imports/{id}/review",
    operationId: "settleImportReview",
    tags: ["Files"],
    summary: "Decide lost reasons by their text",
    description:
      "Gives every lead of the import that waits with one of these texts its reason, as a change of reason dated now. One request settles up to 2,000 leads: send it again while `stillWaiting` is above 0. A lead that has its reason is left alone.",
    request: {
      params: pathId("import"),
      body: { required: true, content: jsonContent(settleReviewInput) },
    },
    responses: {
      200: {
        description: "What was settled.",
        content: jsonContent(z.object({ settled: z.int().min(0), stillWaiting: z.int().min(0) })),
      },
    },
  },
  handler: async (c) =>
    c.json(await settle(c.var.context, asImportId(c.req.valid("param").id), c.req.valid("json")), 200),
});
