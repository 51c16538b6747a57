import { updateCheckpoint as update, updateCheckpointInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { optionalTagHeader, seenTag } from "../../preconditions/optional-tag.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { asCheckpointId } from "./checkpoint-ids.ts";
import { checkpointPath, checkpointSchema, inWords } from "./checkpoint-schema.ts";

export const updateCheckpoint = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  problems: ["precondition_failed"],
  route: {
    method: "patch",
    path: "/v1/partners/{id}/checkpoints/{checkpointId}",
    operationId: "updateCheckpoint",
    tags: ["Checkpoints"],
    summary: "Move a checkpoint, or say what became of it",
    description: "Done or not done, with notes. An agenda that was made for another day is made anew.",
    request: {
      params: checkpointPath,
      headers: optionalTagHeader,
      body: { required: true, content: jsonContent(updateCheckpointInput.meta({ id: "CheckpointChanges" })) },
    },
    responses: {
      200: { description: "The checkpoint, as it now stands.", content: jsonContent(checkpointSchema) },
    },
  },
  handler: async (c) => {
    const { id, checkpointId } = c.req.valid("param");
    const checkpoint = await update(
      c.var.context,
      asPartnerId(id),
      asCheckpointId(checkpointId),
      c.req.valid("json"),
      seenTag(c.req.valid("header")["if-match"], "/v1/partners/{id}/checkpoints"),
    );
    return c.json(inWords(checkpoint, negotiateLocale(c.req.header("accept-language"))), 200);
  },
});
