import { goalInput, setGoal as set } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { asPartnerId } from "../partners/as-partner-id.ts";
import { goalSchema } from "./goal-schema.ts";

export const setGoal = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  route: {
    method: "post",
    path: "/v1/partners/{id}/goals",
    operationId: "setPartnerGoal",
    tags: ["Goals"],
    summary: "Set a goal for a partner",
    description:
      "For a period of whole days from `from` to the day before `to`, in the programme's zone. Revenue has a currency, a rate lies above 0 to 1.",
    request: {
      params: pathId("partner"),
      body: { required: true, content: jsonContent(goalInput.meta({ id: "GoalInput" })) },
    },
    responses: { 201: { description: "The goal with how it stands.", content: jsonContent(goalSchema) } },
  },
  handler: async (c) =>
    c.json(await set(c.var.context, asPartnerId(c.req.valid("param").id), c.req.valid("json")), 201),
});
