import { findSurvey } from "@leadback/operations";
import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { showPage } from "../../pages/page.ts";
import { unknownLinkPage } from "../../pages/subscription-page.ts";
import { surveyClosedPage, surveyPage } from "../../pages/survey-page.ts";

const page = { "text/html": { schema: z.string() } };

export const showSurvey = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/s/{token}",
    operationId: "showSurvey",
    tags: ["Links in letters"],
    summary: "Show the question behind a survey link",
    description:
      "A page in the reader's language. Opening it answers nothing, however often mail scanners do.",
    request: { params: z.object({ token: z.string().describe("The token of the link.") }) },
    responses: {
      200: { description: "The page.", content: page },
      404: { description: "A page that says that the link is none of ours.", content: page },
      410: { description: "A page that says that the question is closed.", content: page },
    },
  },
  handler: async (c) => {
    const { database, clock } = c.var.services;
    const survey = await findSurvey(database, c.req.valid("param").token, clock());
    if (survey === null)
      return showPage(c, unknownLinkPage(negotiateLocale(c.req.header("accept-language"))), 404);
    return survey.state === "open"
      ? showPage(c, surveyPage(survey, { isIncomplete: false }))
      : showPage(c, surveyClosedPage(survey, "over"), 410);
  },
});
