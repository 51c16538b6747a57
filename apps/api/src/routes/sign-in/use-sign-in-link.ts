import { useSignInLink as useLink } from "@leadback/operations";
import { getCookie } from "hono/cookie";
import { z } from "zod";
import { open } from "../../access/access.ts";
import { isFromHere } from "../../access/csrf.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { showPage } from "../../pages/page.ts";
import { signInObstaclePage } from "../../pages/sign-in-page.ts";
import { bindingCookie } from "../../sign-in/cookies.ts";
import { enter } from "../../sign-in/enter.ts";
import { afterSignIn, htmlPage } from "./html-page.ts";

export const useSignInLink = defineOperation({
  access: open,
  route: {
    method: "post",
    path: "/sign-in/link/{token}",
    operationId: "useSignInLink",
    tags: ["Signing in"],
    summary: "Sign in with a link",
    description:
      "Uses the link up and signs in. A link that was asked for on the sign-in page works in that browser alone; an invitation, and a link that the operator made, in any.",
    request: { params: z.object({ token: z.string().describe("The token of the link.") }) },
    responses: {
      303: afterSignIn,
      403: {
        description: "A page: the link was asked for in another browser, where its code can be typed.",
        content: htmlPage,
      },
      410: { description: "A page: the link was used, is too old, or never was.", content: htmlPage },
    },
  },
  handler: async (c) => {
    const { database, clock, publicUrl } = c.var.services;
    const locale = negotiateLocale(c.req.header("accept-language"));
    if (!isFromHere(c.req, publicUrl)) return showPage(c, signInObstaclePage(locale, "elsewhere"), 403);
    const binding = getCookie(c, bindingCookie(publicUrl.startsWith("https:")));
    const proven = await useLink(database, { token: c.req.valid("param").token, binding }, clock());
    if (proven === "other_browser") return showPage(c, signInObstaclePage(locale, "otherBrowser"), 403);
    const entered = typeof proven === "string" ? null : await enter(c, proven);
    return entered ?? showPage(c, signInObstaclePage(locale, "gone"), 410);
  },
});
