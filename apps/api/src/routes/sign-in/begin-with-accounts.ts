import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { showPage } from "../../pages/page.ts";
import { signInPage } from "../../pages/sign-in-page.ts";
import { goTo, homePath, passCookiesOn } from "../../sign-in/enter.ts";
import { safeNextPath } from "../../sign-in/safe-next-path.ts";
import { htmlPage } from "./html-page.ts";

export const beginWithAccounts = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/sign-in/accounts",
    operationId: "beginWithAccounts",
    tags: ["Signing in"],
    summary: "Sign in with the company's own accounts",
    description:
      "Goes to the OpenID Connect provider that is set up (`OIDC_ISSUER`). Whoever comes back with an address that was invited is signed in.",
    request: {
      query: z.object({ next: z.string().optional().describe("Where to go then: a path of this address.") }),
    },
    responses: {
      303: { description: "To the provider." },
      404: { description: "The sign-in page: no provider is set up.", content: htmlPage },
      503: { description: "The sign-in page: the provider does not answer.", content: htmlPage },
    },
  },
  handler: async (c) => {
    const { publicUrl, oidc } = c.var.services;
    const nextPath = safeNextPath(c.req.valid("query").next, publicUrl);
    const locale = negotiateLocale(c.req.header("accept-language"));
    const again = { nextPath, accountsName: oidc?.name ?? null };
    if (oidc === null) return showPage(c, signInPage(locale, again), 404);
    const auth = await c.var.openAuth();
    const { headers, response } = await auth.api
      .signInSocial({
        body: {
          provider: "oidc",
          callbackURL: `${publicUrl}${nextPath ?? homePath(c)}`,
          errorCallbackURL: `${publicUrl}/sign-in`,
          disableRedirect: true,
        },
        headers: c.req.raw.headers,
        returnHeaders: true,
      })
      .catch(() => ({ headers: new Headers(), response: null }));
    if (response?.url == null) {
      return showPage(c, signInPage(locale, { ...again, problem: "accounts_refused" }), 503);
    }
    passCookiesOn(c, headers);
    return goTo(c, response.url);
  },
});
