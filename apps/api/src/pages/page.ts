import type { Context } from "hono";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ApiEnv } from "../api-env.ts";
import { pagePolicy, style } from "./style.ts";

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Page {
  locale: string;
  title: string;
  body: Markup;
  isWide?: boolean;
}

/** Answers with a page that loads nothing, runs nothing, and is not kept by anyone on the way. */
export function showPage(c: Context<ApiEnv>, page: Page, status: ContentfulStatusCode = 200) {
  return c.html(document(page), status, {
    "Content-Security-Policy": pagePolicy,
    "Content-Language": page.locale,
    "Cache-Control": "no-store",
    // An address with a token in it opens something: it is told to nobody, ourselves included.
    ...(c.req.param("token") === undefined ? {} : { "Referrer-Policy": "no-referrer" }),
  });
}

/** A page that is the same for everybody, as it is sent. */
export async function pageText(page: Page): Promise<string> {
  return String(await document(page));
}

function document({ locale, title, body, isWide = false }: Page): Markup {
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body${isWide ? html` class="wide"` : ""}>
${body}
</body>
</html>`;
}
