import { checkpointInput, planCheckpoint as plan } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { checkpointSchema, inWords } from "./checkpoint-schema.ts";

export const planCheckpoint = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  route: {
    method: "post",
    path: "/v1/partners/{id}/checkpoints",
    operationId: "planCheckpoint",
    tags: ["Checkpoints"],
    summary: "Plan a checkpoint",
    description:
      "Beside those that the rhythm of the tier plans. The agenda is made from the data 48 hours before.",
    request: {
      params: pathId("partner"),
      body: { required: true, content: jsonContent(checkpointInput.meta({ id: "CheckpointInput" })) },
    },
    responses: { 201: { description: "The checkpoint.", content: jsonContent(checkpointSchema) } },
  },
  handler: async (c) => {
    const checkpoint = await plan(c.var.context, asPartnerId(c.req.valid("param").id), c.req.valid("json"));
    return c.json(inWords(checkpoint, negotiateLocale(c.req.header("accept-language"))), 201);
  },
});
