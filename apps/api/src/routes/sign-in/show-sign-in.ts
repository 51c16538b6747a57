import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { showPage } from "../../pages/page.ts";
import { signInPage } from "../../pages/sign-in-page.ts";
import { safeNextPath } from "../../sign-in/safe-next-path.ts";
import { htmlPage } from "./html-page.ts";

export const showSignIn = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/sign-in",
    operationId: "showSignIn",
    tags: ["Signing in"],
    summary: "Ask for an address to sign in",
    description:
      "A page in the reader's language with one field. There are no passwords: a letter brings a link, or the company's own accounts are used where they are set up.",
    request: {
      query: z.object({
        next: z.string().optional().describe("Where to go then: a path of this address."),
        error: z.string().optional().describe("Set by us after the company's accounts refused."),
      }),
    },
    responses: { 200: { description: "The page.", content: htmlPage } },
  },
  handler: (c) => {
    const { publicUrl, oidc } = c.var.services;
    const { next, error } = c.req.valid("query");
    c.header("Vary", "Accept-Language");
    const page = signInPage(negotiateLocale(c.req.header("accept-language")), {
      nextPath: safeNextPath(next, publicUrl),
      accountsName: oidc?.name ?? null,
      ...(error === undefined ? {} : { problem: "accounts_refused" as const }),
    });
    return showPage(c, page);
  },
});
