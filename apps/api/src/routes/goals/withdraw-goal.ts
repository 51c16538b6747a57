import type { GoalId } from "@leadback/db";
import { withdrawGoal as withdraw } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { pathIds } from "../../schemas/path-id.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";

export const withdrawGoal = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  route: {
    method: "delete",
    path: "/v1/partners/{id}/goals/{goalId}",
    operationId: "withdrawPartnerGoal",
    tags: ["Goals"],
    summary: "Give a goal up",
    description: "It is shown no more.",
    request: { params: pathIds("partner", "goalId", "goal") },
    responses: { 204: { description: "Given up." } },
  },
  handler: async (c) => {
    const { id, goalId } = c.req.valid("param");
    // Safe: the look-up that follows decides whether it is a goal's.
    await withdraw(c.var.context, asPartnerId(id), goalId as GoalId);
    return c.body(null, 204);
  },
});
