import type { GoalId } from "@leadback/db";
import { updateGoal as update, updateGoalInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { optionalTagHeader, seenTag } from "../../preconditions/optional-tag.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathIds } from "../../schemas/path-id.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { goalSchema } from "./goal-schema.ts";

export const updateGoal = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  problems: ["precondition_failed"],
  route: {
    method: "patch",
    path: "/v1/partners/{id}/goals/{goalId}",
    operationId: "updatePartnerGoal",
    tags: ["Goals"],
    summary: "Change a goal",
    description:
      "Another target, or another period. What is left out stays as it is, and so does what the goal measures.",
    request: {
      params: pathIds("partner", "goalId", "goal"),
      headers: optionalTagHeader,
      body: { required: true, content: jsonContent(updateGoalInput.meta({ id: "GoalChanges" })) },
    },
    responses: { 200: { description: "The goal with how it stands.", content: jsonContent(goalSchema) } },
  },
  handler: async (c) => {
    const { id, goalId } = c.req.valid("param");
    const seen = seenTag(c.req.valid("header")["if-match"], "/v1/partners/{id}/goals");
    // Safe: the look-up that follows decides whether it is a goal's.
    const goal = await update(c.var.context, asPartnerId(id), goalId as GoalId, c.req.valid("json"), seen);
    return c.json(goal, 200);
  },
});
