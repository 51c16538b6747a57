import { inviteToSurvey as invite, inviteToSurveyInput } from "@leadback/operations";
import { withScope } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { surveyInvitationSchema } from "./survey-schema.ts";

export const inviteToSurvey = defineOperation({
  access: withScope("partners:write", { programmeOnly: true }),
  problems: ["conflict", "not_found"],
  route: {
    method: "post",
    path: "/v1/surveys",
    operationId: "inviteToSurvey",
    tags: ["Surveys"],
    summary: "Ask one person one question",
    description:
      "A partner's contact (`nps` twice a year at most, `csat` by topic) or a lead (`lead_voice`, once, after the first talk or the end). One question a person in 30 days; whoever wants none gets none. The answer is a page without sign-in.",
    request: {
      body: { required: true, content: jsonContent(inviteToSurveyInput.meta({ id: "SurveyInput" })) },
    },
    responses: { 201: { description: "The invitation.", content: jsonContent(surveyInvitationSchema) } },
  },
  handler: async (c) => c.json(await invite(c.var.context, c.req.valid("json")), 201),
});
