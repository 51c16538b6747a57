import { requestTraining as request } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { trainingSchema } from "./training-schema.ts";

export const requestTraining = defineOperation({
  access: withScope("settings:write", { programmeOnly: true }),
  problems: ["conflict"],
  route: {
    method: "post",
    path: "/v1/scoring/models",
    operationId: "trainModel",
    tags: ["Scoring"],
    summary: "Learn a model from the programme's outcomes",
    description:
      "A worker learns from the leads that have ended how likely one is won; `GET /v1/scoring/trainings/{id}` says when it is done and how well the model does. Without evidence that it helps, no lead shows a probability. One training at a time: `trainingId` of a 409 names the one under way.",
    responses: { 202: { description: "It waits for a worker.", content: jsonContent(trainingSchema) } },
  },
  handler: async (c) => {
    const training = await request(c.var.context);
    return c.json(training, 202, { Location: `/v1/scoring/trainings/${training.id}` });
  },
});
