import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { homePage } from "../../pages/home-page.ts";
import { showPage } from "../../pages/page.ts";

export const showHome = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/",
    operationId: "showHome",
    tags: ["About this API"],
    summary: "Say what runs here",
    description: "A small page with the way on, in the reader's language.",
    responses: { 200: { description: "The page.", content: { "text/html": { schema: z.string() } } } },
  },
  handler: (c) => {
    c.header("Vary", "Accept-Language");
    return showPage(c, homePage(negotiateLocale(c.req.header("accept-language")), c.var.services.publicUrl));
  },
});
