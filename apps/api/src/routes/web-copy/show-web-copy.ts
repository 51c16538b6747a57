import { actorOfPerson, findWebCopy, leadsAnchor, type Viewer } from "@leadback/operations";
import type { Context } from "hono";
import { z } from "zod";
import { open } from "../../access/access.ts";
import { canRole } from "../../access/capabilities.ts";
import { readPerson } from "../../access/read-person.ts";
import type { ApiEnv } from "../../api-env.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { showPage } from "../../pages/page.ts";
import { unknownLinkPage } from "../../pages/subscription-page.ts";
import { webCopyGonePage } from "../../pages/web-copy-page.ts";
import { letterPolicy } from "../digests/letter-policy.ts";

const page = { "text/html": { schema: z.string() } };

export const showWebCopy = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/d/{token}",
    operationId: "showWebCopy",
    tags: ["Links in letters"],
    summary: "Show a letter on the web",
    description:
      "Totals alone, for whoever has the link, for thirty days, with where to sign in. A person who is signed in and may see the partner sees the leads behind them too, each with a link to its page.",
    request: { params: z.object({ token: z.string().describe("The token of the link.") }) },
    responses: {
      200: { description: "The letter.", content: page },
      404: { description: "A page that says that the link is none of ours.", content: page },
      410: { description: "A page that says that the copy is not kept any more.", content: page },
    },
  },
  handler: async (c) => {
    const { database, clock, publicUrl } = c.var.services;
    const { token } = c.req.valid("param");
    const next = new URLSearchParams({ next: `/d/${token}#${leadsAnchor}` });
    const copy = await findWebCopy(database, token, {
      now: clock(),
      viewer: await viewerOf(c),
      signInUrl: `${publicUrl}/sign-in?${next}`,
      leadsUrl: `${publicUrl}/leads`,
    });
    if (copy === null)
      return showPage(c, unknownLinkPage(negotiateLocale(c.req.header("accept-language"))), 404);
    if (copy.state === "gone") return showPage(c, webCopyGonePage(copy.locale), 410);
    return c.html(copy.html, 200, {
      "Content-Security-Policy": letterPolicy,
      "Content-Language": copy.locale,
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
      "Referrer-Policy": "no-referrer",
    });
  },
});

/** Who is signed in here and may read letters in the programme that is chosen. */
async function viewerOf(context: Context<ApiEnv>): Promise<Viewer | null> {
  const person = await readPerson(context);
  if (person?.current == null || !canRole(person.current.role, "digests:read")) return null;
  const { current, userId } = person;
  const actor = await actorOfPerson(context.var.services.database, userId, current);
  return { programId: current.programId, actor };
}
