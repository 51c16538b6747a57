import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { homePage } from "../../pages/home-page.ts";
import { showPage } from "../../pages/page.ts";
import { showWebApp } from "../../web/answer-with-web-app.ts";

export const showHome = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/",
    operationId: "showHome",
    tags: ["About this API"],
    summary: "Show the pages",
    description:
      "The pages for people, which run in the browser. Where they are not built, a small page that says what runs here, in the reader's language.",
    responses: { 200: { description: "The page.", content: { "text/html": { schema: z.string() } } } },
  },
  handler: (c) => {
    const { webApp } = c.var.services;
    if (webApp !== undefined) return showWebApp(c, webApp);
    c.header("Vary", "Accept-Language");
    return showPage(c, homePage(negotiateLocale(c.req.header("accept-language")), c.var.services.publicUrl));
  },
});
