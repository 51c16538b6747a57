import { findSubscription } from "@leadback/operations";
import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { showPage } from "../../pages/page.ts";
import { subscriptionPage, unknownLinkPage } from "../../pages/subscription-page.ts";

export const showSubscription = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/u/{token}",
    operationId: "showSubscription",
    tags: ["Links in letters"],
    summary: "Show the page behind an unsubscribe link",
    description:
      "A page in the reader's language with one button. Opening it changes nothing, however often mail scanners do.",
    request: { params: z.object({ token: z.string().describe("The token of the link.") }) },
    responses: {
      200: { description: "The page.", content: { "text/html": { schema: z.string() } } },
      404: {
        description: "A page that says that the link is none of ours.",
        content: { "text/html": { schema: z.string() } },
      },
    },
  },
  handler: async (c) => {
    const subscription = await findSubscription(c.var.services.database, c.req.valid("param").token);
    if (subscription !== null) return showPage(c, subscriptionPage(subscription, { wasChanged: false }));
    return showPage(c, unknownLinkPage(negotiateLocale(c.req.header("accept-language"))), 404);
  },
});
