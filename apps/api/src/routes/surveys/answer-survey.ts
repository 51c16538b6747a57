import { answerSurvey as answer, findSurvey, OperationError, optOutOfSurveys } from "@leadback/operations";
import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { showPage } from "../../pages/page.ts";
import { unknownLinkPage } from "../../pages/subscription-page.ts";
import { surveyClosedPage, surveyPage } from "../../pages/survey-page.ts";
import { readForm } from "../unsubscribe/read-form.ts";

const page = { "text/html": { schema: z.string() } };

export const answerSurvey = defineOperation({
  access: open,
  route: {
    method: "post",
    path: "/s/{token}",
    operationId: "answerSurvey",
    tags: ["Links in letters"],
    summary: "Answer a survey, or ask to be asked no more",
    description:
      "The form of the page: `action=answer` with `score` and what else the page asks, or `action=stop`. Once; never a redirect.",
    request: { params: z.object({ token: z.string().describe("The token of the link.") }) },
    responses: {
      200: { description: "A page that says what is now so.", content: page },
      400: { description: "The form is not complete; nothing was kept.", content: page },
      404: { description: "A page that says that the link is none of ours.", content: page },
      410: { description: "A page that says that the question is closed.", content: page },
    },
  },
  handler: async (c) => {
    const { database, clock } = c.var.services;
    const { token } = c.req.valid("param");
    const now = clock();
    const survey = await findSurvey(database, token, now);
    if (survey === null)
      return showPage(c, unknownLinkPage(negotiateLocale(c.req.header("accept-language"))), 404);
    const { action, ...fields } = Object.fromEntries(await readForm(c.req));
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ""));
    const isStop = action === "stop";
    if (!isStop && action !== "answer") return showPage(c, surveyPage(survey, { isIncomplete: true }), 400);
    try {
      const outcome = isStop
        ? await optOutOfSurveys(database, token, now)
        : await answer(database, token, given, now);
      if (outcome === "gone") return showPage(c, surveyClosedPage(survey, "over"), 410);
      return showPage(c, surveyClosedPage(survey, isStop ? "stopped" : "answered"));
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      return showPage(c, surveyPage(survey, { isIncomplete: true }), 400);
    }
  },
});
