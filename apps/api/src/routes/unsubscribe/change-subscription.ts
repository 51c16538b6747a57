import {
  choosePreferences,
  findSubscription,
  readerPreferences,
  resubscribe,
  unsubscribe,
  unsubscribeFromAll,
} from "@leadback/operations";
import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { showPage } from "../../pages/page.ts";
import { subscriptionPage, unclearRequestPage, unknownLinkPage } from "../../pages/subscription-page.ts";
import { readForm } from "./read-form.ts";

const page = { "text/html": { schema: z.string() } };

export const changeSubscription = defineOperation({
  access: open,
  route: {
    method: "post",
    path: "/u/{token}",
    operationId: "changeSubscription",
    tags: ["Links in letters"],
    summary: "Unsubscribe, or take that back",
    description:
      "What mail programs send for the header List-Unsubscribe-Post (RFC 8058: `List-Unsubscribe=One-Click`), and what the page's own button sends (`action=unsubscribe` or `action=resubscribe`), as a form. A link from a notice ends the notices alone, and `action=unsubscribe_all` ends everything; `action=preferences` with `cadence`, `digestTime` and `notices=yes` chooses how often, when, and whether notices come between. Again is the same as once; never a redirect.",
    request: { params: z.object({ token: z.string().describe("The token of the link.") }) },
    responses: {
      200: { description: "A page that says what is now so.", content: page },
      400: { description: "The form says neither; nothing was changed.", content: page },
      404: { description: "A page that says that the link is none of ours.", content: page },
    },
  },
  handler: async (c) => {
    const { database, clock } = c.var.services;
    const { token } = c.req.valid("param");
    const locale = negotiateLocale(c.req.header("accept-language"));
    const form = await readForm(c.req);
    if (form.get("action") === "preferences") {
      const wishes = readerPreferences.safeParse({
        cadence: form.get("cadence"),
        digestTime: form.get("digestTime"),
        receivesNotices: form.get("notices") === "yes",
      });
      if (!wishes.success) return showPage(c, unclearRequestPage(locale), 400);
      const isKept = await choosePreferences(database, token, wishes.data, clock());
      const reader = isKept ? await findSubscription(database, token) : null;
      if (reader === null) return showPage(c, unknownLinkPage(locale), 404);
      return showPage(c, subscriptionPage(reader, { wasChanged: true, hasChosen: true }));
    }
    const isWanted = form.get("List-Unsubscribe") === "One-Click" || form.get("action") === "unsubscribe";
    const changes = { unsubscribe_all: unsubscribeFromAll, resubscribe };
    const change = isWanted
      ? unsubscribe
      : new Map(Object.entries(changes)).get(String(form.get("action") ?? ""));
    if (change === undefined) return showPage(c, unclearRequestPage(locale), 400);
    const isFound = await change(database, token, clock());
    const subscription = isFound ? await findSubscription(database, token) : null;
    if (subscription === null) return showPage(c, unknownLinkPage(locale), 404);
    return showPage(c, subscriptionPage(subscription, { wasChanged: true }));
  },
});
