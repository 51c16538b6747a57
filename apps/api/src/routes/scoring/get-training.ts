import type { TrainingId } from "@leadback/db";
import { readTraining } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pathId } from "../../schemas/path-id.ts";
import { trainingWithModelSchema } from "./training-schema.ts";

export const getTraining = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  route: {
    method: "get",
    path: "/v1/scoring/trainings/{id}",
    operationId: "getTraining",
    tags: ["Scoring"],
    summary: "See how a training goes",
    description: "Its state, and once it is done the model with its report.",
    request: { params: pathId("training") },
    responses: { 200: { description: "The training.", content: jsonContent(trainingWithModelSchema) } },
  },
  handler: async (c) =>
    // Safe: the look-up that follows decides whether it is a training's.
    c.json(await readTraining(c.var.context, c.req.valid("param").id as TrainingId), 200),
});
