import { listModels as list, listModelsInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";
import { modelSchema } from "./model-schema.ts";
import { trainingSchema } from "./training-schema.ts";

const modelsSchema = pageOf(modelSchema).extend({
  training: trainingSchema.nullable().describe("The one that was asked for last."),
});

export const listModels = defineOperation({
  access: withScope("metrics:read", { programmeOnly: true }),
  problems: ["invalid_cursor"],
  route: {
    method: "get",
    path: "/v1/scoring/models",
    operationId: "listModels",
    tags: ["Scoring"],
    summary: "See how well the learnt model does",
    description:
      "The models that were trained, newest first: whether they may be used and why not, how well they do on leads they had not seen, and what they learnt. The first one is in force.",
    request: { query: listModelsInput },
    responses: { 200: { description: "One page.", content: jsonContent(modelsSchema) } },
  },
  handler: async (c) => c.json(await list(c.var.context, c.req.valid("query")), 200),
});
