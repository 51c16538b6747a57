import {
  emailAddressSchema,
  OperationError,
  requestSignIn as request,
  signInMinutes,
} from "@leadback/operations";
import { setCookie } from "hono/cookie";
import { open } from "../../access/access.ts";
import { isFromHere } from "../../access/csrf.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { showPage } from "../../pages/page.ts";
import { letterSentPage, signInObstaclePage, signInPage } from "../../pages/sign-in-page.ts";
import { clientAddress } from "../../server/client-address.ts";
import { bindingCookie } from "../../sign-in/cookies.ts";
import { safeNextPath } from "../../sign-in/safe-next-path.ts";
import { readForm } from "../unsubscribe/read-form.ts";
import { htmlPage } from "./html-page.ts";

export const requestSignIn = defineOperation({
  access: open,
  route: {
    method: "post",
    path: "/sign-in",
    operationId: "requestSignIn",
    tags: ["Signing in"],
    summary: "Ask for a letter with a sign-in link",
    description:
      "Takes the form `email` (and `next`). The answer is the same whether somebody has the address or not. A letter goes out at most five times an hour to one address; one network address may ask twenty times an hour.",
    responses: {
      202: {
        description: "A page that says to look into the inbox, with a field for the code.",
        content: htmlPage,
      },
      403: { description: "A page: the request came from another site.", content: htmlPage },
      422: { description: "The page again: this is not an address.", content: htmlPage },
      429: { description: "A page: too many requests from here; `Retry-After` is set.", content: htmlPage },
    },
  },
  handler: async (c) => {
    const { database, clock, publicUrl, oidc } = c.var.services;
    const locale = negotiateLocale(c.req.header("accept-language"));
    if (!isFromHere(c.req, publicUrl)) return showPage(c, signInObstaclePage(locale, "elsewhere"), 403);
    const form = await readForm(c.req);
    const nextPath = safeNextPath(form.get("next"), publicUrl);
    const email = emailAddressSchema.safeParse(form.get("email")?.trim());
    if (!email.success) {
      const again = { nextPath, accountsName: oidc?.name ?? null, problem: "not_an_address" as const };
      return showPage(c, signInPage(locale, again), 422);
    }
    try {
      const asked = { email: email.data, place: clientAddress(c), locale, nextPath };
      const { binding } = await request(database, asked, clock());
      const isHttps = publicUrl.startsWith("https:");
      setCookie(c, bindingCookie(isHttps), binding, {
        httpOnly: true,
        sameSite: "Lax",
        secure: isHttps,
        path: "/",
        maxAge: signInMinutes * 60,
      });
      return showPage(c, letterSentPage(locale), 202);
    } catch (error) {
      if (!(error instanceof OperationError && error.code === "limit_exceeded")) throw error;
      c.header("Retry-After", "3600");
      return showPage(c, signInObstaclePage(locale, "tooMany"), 429);
    }
  },
});
