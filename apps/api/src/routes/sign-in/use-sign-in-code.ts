import { useSignInCode as useCode } from "@leadback/operations";
import { getCookie } from "hono/cookie";
import { open } from "../../access/access.ts";
import { isFromHere } from "../../access/csrf.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { showPage } from "../../pages/page.ts";
import { letterSentPage, signInObstaclePage } from "../../pages/sign-in-page.ts";
import { bindingCookie } from "../../sign-in/cookies.ts";
import { enter } from "../../sign-in/enter.ts";
import { readForm } from "../unsubscribe/read-form.ts";
import { afterSignIn, htmlPage } from "./html-page.ts";

export const useSignInCode = defineOperation({
  access: open,
  route: {
    method: "post",
    path: "/sign-in/code",
    operationId: "useSignInCode",
    tags: ["Signing in"],
    summary: "Sign in with the digits of the letter",
    description:
      "For the browser that asked, when the letter is read on another device. Takes the form `code`; five tries.",
    responses: {
      303: afterSignIn,
      403: { description: "A page: the request came from another site.", content: htmlPage },
      410: {
        description: "A page: the code is used up, too old, or was asked for elsewhere.",
        content: htmlPage,
      },
      422: { description: "The page again: these are not the digits.", content: htmlPage },
    },
  },
  handler: async (c) => {
    const { database, clock, publicUrl } = c.var.services;
    const locale = negotiateLocale(c.req.header("accept-language"));
    if (!isFromHere(c.req, publicUrl)) return showPage(c, signInObstaclePage(locale, "elsewhere"), 403);
    const code = (await readForm(c.req)).get("code")?.trim() ?? "";
    const binding = getCookie(c, bindingCookie(publicUrl.startsWith("https:")));
    const proven = await useCode(database, { binding, code }, clock());
    if (proven === "wrong_code") return showPage(c, letterSentPage(locale, { isCodeWrong: true }), 422);
    const entered = typeof proven === "string" ? null : await enter(c, proven);
    return entered ?? showPage(c, signInObstaclePage(locale, "gone"), 410);
  },
});
