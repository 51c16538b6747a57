import { locales } from "@leadback/scoring";
import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { howWeCountPage } from "../../pages/how-we-count-page.ts";
import { showPage } from "../../pages/page.ts";

export const showHowWeCount = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/how-we-count",
    operationId: "showHowWeCount",
    tags: ["Links in letters"],
    summary: "Say how the numbers of a letter are counted",
    description:
      "What every number of a letter means, for whoever has been sent one: each letter links here, in its own language.",
    request: {
      query: z.object({
        lang: z
          .string()
          .optional()
          .describe("pt-BR, en or es; without one of these, the language that the browser prefers."),
      }),
    },
    responses: { 200: { description: "The page.", content: { "text/html": { schema: z.string() } } } },
  },
  handler: (c) => {
    const { lang: wanted } = c.req.valid("query");
    const lang = locales.find((locale) => locale === wanted);
    if (lang === undefined) c.header("Vary", "Accept-Language");
    return showPage(c, howWeCountPage(lang ?? negotiateLocale(c.req.header("accept-language"))));
  },
});
