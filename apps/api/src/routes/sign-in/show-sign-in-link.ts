import { readSignInLink } from "@leadback/operations";
import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { showPage } from "../../pages/page.ts";
import { signInLinkPage, signInObstaclePage } from "../../pages/sign-in-page.ts";
import { htmlPage } from "./html-page.ts";

export const showSignInLink = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/sign-in/link/{token}",
    operationId: "showSignInLink",
    tags: ["Signing in"],
    summary: "Show the page behind a sign-in link",
    description: "A page with one button. Opening it changes nothing, however often mail scanners do.",
    request: { params: z.object({ token: z.string().describe("The token of the link.") }) },
    responses: {
      200: { description: "The page.", content: htmlPage },
      410: { description: "A page: the link was used, is too old, or never was.", content: htmlPage },
    },
  },
  handler: async (c) => {
    const { database, clock } = c.var.services;
    const locale = negotiateLocale(c.req.header("accept-language"));
    const link = await readSignInLink(database, c.req.valid("param").token, clock());
    if (link === null) return showPage(c, signInObstaclePage(locale, "gone"), 410);
    return showPage(c, signInLinkPage(locale, link));
  },
});
