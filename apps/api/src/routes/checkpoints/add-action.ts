import { actionInput, addAction as add } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { asCheckpointId } from "./checkpoint-ids.ts";
import { checkpointPath, checkpointSchema, inWords } from "./checkpoint-schema.ts";

export const addAction = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/partners/{id}/checkpoints/{checkpointId}/actions",
    operationId: "addAction",
    tags: ["Checkpoints"],
    summary: "Write down who does what until when",
    description: "An action has one owner, ours or the partner's, and a date.",
    request: {
      params: checkpointPath,
      body: { required: true, content: jsonContent(actionInput.meta({ id: "ActionInput" })) },
    },
    responses: {
      201: { description: "The checkpoint, as it now stands.", content: jsonContent(checkpointSchema) },
    },
  },
  handler: async (c) => {
    const { id, checkpointId } = c.req.valid("param");
    const checkpoint = await add(
      c.var.context,
      asPartnerId(id),
      asCheckpointId(checkpointId),
      c.req.valid("json"),
    );
    return c.json(inWords(checkpoint, negotiateLocale(c.req.header("accept-language"))), 201);
  },
});
