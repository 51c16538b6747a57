import { disputeReasons } from "@leadback/db";
import { findAnswerLink, OperationError, openDisputeInput, useAnswerLink } from "@leadback/operations";
import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { answerOverPage, answerPage, answerSentPage } from "../../pages/answer-page.ts";
import { showPage } from "../../pages/page.ts";
import { unknownLinkPage } from "../../pages/subscription-page.ts";
import { readForm } from "../unsubscribe/read-form.ts";

const page = { "text/html": { schema: z.string() } };
const formSchema = z.object({
  text: openDisputeInput.shape.text,
  reason: z.enum(disputeReasons).default("other"),
  leadRef: z.string().max(20).optional(),
});
/** A rating is a yes or a no; words beside it are welcome. */
const ratingSchema = formSchema.extend({
  text: formSchema.shape.text.optional(),
  useful: z.enum(["yes", "no"]),
});

export const sendAnswer = defineOperation({
  access: open,
  route: {
    method: "post",
    path: "/a/{token}",
    operationId: "sendAnswer",
    tags: ["Links in letters"],
    summary: "Say what an answer link is for",
    description:
      "The form of the page: `text`, for a dispute `reason` and, where the link names no lead, `leadRef`; for a rating `useful` (`yes` or `no`) alone is enough. Once; never a redirect.",
    request: { params: z.object({ token: z.string().describe("The token of the link.") }) },
    responses: {
      200: { description: "A page that says that it has arrived.", content: page },
      400: { description: "The form is not complete; nothing was sent.", content: page },
      404: { description: "A page that says that the link is none of ours.", content: page },
      410: { description: "A page that says that the link was used or has expired.", content: page },
    },
  },
  handler: async (c) => {
    const { database, clock } = c.var.services;
    const { token } = c.req.valid("param");
    const now = clock();
    const link = await findAnswerLink(database, token, now);
    if (link === null)
      return showPage(c, unknownLinkPage(negotiateLocale(c.req.header("accept-language"))), 404);
    if (link.state !== "open") return showPage(c, answerOverPage(link), 410);
    // A field that was left empty says nothing.
    const form = Object.fromEntries([...(await readForm(c.req))].filter(([, value]) => value.trim() !== ""));
    const isRating = link.purpose === "rating";
    const given = isRating ? ratingSchema.safeParse(form) : formSchema.safeParse(form);
    const unfinished = { text: form.text ?? "", useful: form.useful };
    if (!given.success) return showPage(c, answerPage(link, unfinished), 400);
    const answer = {
      reason: given.data.reason,
      ...(given.data.text === undefined ? {} : { text: given.data.text }),
      ...(given.data.leadRef === undefined ? {} : { leadRef: given.data.leadRef }),
      ...("useful" in given.data ? { isUseful: given.data.useful === "yes" } : {}),
    };
    try {
      const outcome = await useAnswerLink(database, token, answer, now);
      return outcome === "sent" ? showPage(c, answerSentPage(link)) : showPage(c, answerOverPage(link), 410);
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      // A lead that goes on again, or that is disputed already, leaves nothing for this link to do.
      if (error.code === "conflict") return showPage(c, answerOverPage(link), 410);
      return showPage(c, answerPage(link, unfinished), 400);
    }
  },
});
