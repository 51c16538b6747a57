import { listRecognitions as list } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { recognitionSchema } from "./recognition-schema.ts";

export const listRecognitions = defineOperation({
  access: withScope("partners:read"),
  route: {
    method: "get",
    path: "/v1/partners/{id}/recognitions",
    operationId: "listRecognitions",
    tags: ["Partners"],
    summary: "List what a partner has reached",
    description: "Milestones and badges, each once, with the numbers that they rest on.",
    request: { params: pathId("partner") },
    responses: {
      200: {
        description: "Oldest first.",
        content: jsonContent(z.object({ data: z.array(recognitionSchema) })),
      },
    },
  },
  handler: async (c) => c.json(await list(c.var.context, asPartnerId(c.req.valid("param").id)), 200),
});
