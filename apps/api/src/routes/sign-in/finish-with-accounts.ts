import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { goTo, passCookiesOn } from "../../sign-in/enter.ts";

export const finishWithAccounts = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/auth/callback/oidc",
    operationId: "finishWithAccounts",
    tags: ["Signing in"],
    summary: "Come back from the company's own accounts",
    description: "Where the provider sends people back to: register this address there.",
    request: { query: z.looseObject({}).describe("What the provider says; checked against what was asked.") },
    responses: { 303: { description: "Signed in, or back to the sign-in page with the reason." } },
  },
  handler: async (c) => {
    const { publicUrl, oidc } = c.var.services;
    const refused = `${publicUrl}/sign-in?error=accounts`;
    if (oidc === null) return goTo(c, refused);
    const auth = await c.var.openAuth();
    // The library judges its own address alone, whatever name the request came in under.
    const { search } = new URL(c.req.url);
    const answer = await auth.handler(
      new Request(`${publicUrl}/auth/callback/oidc${search}`, { headers: c.req.raw.headers }),
    );
    passCookiesOn(c, answer.headers);
    return goTo(c, answer.headers.get("Location") ?? refused);
  },
});
