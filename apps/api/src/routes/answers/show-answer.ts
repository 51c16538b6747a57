import { findAnswerLink } from "@leadback/operations";
import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { answerOverPage, answerPage } from "../../pages/answer-page.ts";
import { showPage } from "../../pages/page.ts";
import { unknownLinkPage } from "../../pages/subscription-page.ts";

const page = { "text/html": { schema: z.string() } };

export const showAnswer = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/a/{token}",
    operationId: "showAnswer",
    tags: ["Links in letters"],
    summary: "Show the page behind an answer link",
    description:
      "A page in the reader's language with one form. Opening it sends nothing, however often mail scanners do.",
    request: {
      params: z.object({ token: z.string().describe("The token of the link.") }),
      query: z.object({
        useful: z.enum(["yes", "no"]).optional().describe("What the form of a rating begins with."),
      }),
    },
    responses: {
      200: { description: "The page.", content: page },
      404: { description: "A page that says that the link is none of ours.", content: page },
      410: { description: "A page that says that the link was used or has expired.", content: page },
    },
  },
  handler: async (c) => {
    const { database, clock } = c.var.services;
    const link = await findAnswerLink(database, c.req.valid("param").token, clock());
    if (link === null)
      return showPage(c, unknownLinkPage(negotiateLocale(c.req.header("accept-language"))), 404);
    if (link.state !== "open") return showPage(c, answerOverPage(link), 410);
    return showPage(c, answerPage(link, { useful: c.req.valid("query").useful }));
  },
});
