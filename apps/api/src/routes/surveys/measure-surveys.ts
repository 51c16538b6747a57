import { measureSurveys as measure, measureSurveysInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { surveyResultsSchema } from "./survey-schema.ts";

export const measureSurveys = defineOperation({
  access: withScope("metrics:read"),
  route: {
    method: "get",
    path: "/v1/surveys",
    operationId: "getSurveyResults",
    tags: ["Surveys"],
    summary: "Read what was answered",
    description:
      "Recommendation (NPS), satisfaction by topic (CSAT) and the leads' own voice, by the date of the answer, each with its interval.",
    request: { query: measureSurveysInput },
    responses: { 200: { description: "The results.", content: jsonContent(surveyResultsSchema) } },
  },
  handler: async (c) => c.json(await measure(c.var.context, c.req.valid("query")), 200),
});
