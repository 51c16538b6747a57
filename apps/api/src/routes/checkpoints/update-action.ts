import { updateAction as update, updateActionInput } from "@leadback/operations";
import { z } from "zod";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { asActionId, asCheckpointId } from "./checkpoint-ids.ts";
import { checkpointPath, checkpointSchema, inWords } from "./checkpoint-schema.ts";

export const updateAction = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  route: {
    method: "patch",
    path: "/v1/partners/{id}/checkpoints/{checkpointId}/actions/{actionId}",
    operationId: "updateAction",
    tags: ["Checkpoints"],
    summary: "Change an action",
    description: "Or say that it is done, or not after all.",
    request: {
      params: checkpointPath.extend({
        actionId: z.uuid("There is no such action.").describe("The action's id."),
      }),
      body: { required: true, content: jsonContent(updateActionInput.meta({ id: "ActionChanges" })) },
    },
    responses: {
      200: { description: "The checkpoint, as it now stands.", content: jsonContent(checkpointSchema) },
    },
  },
  handler: async (c) => {
    const { id, checkpointId, actionId } = c.req.valid("param");
    const checkpoint = await update(
      c.var.context,
      asPartnerId(id),
      asCheckpointId(checkpointId),
      asActionId(actionId),
      c.req.valid("json"),
    );
    return c.json(inWords(checkpoint, negotiateLocale(c.req.header("accept-language"))), 200);
  },
});
