import { html } from "hono/html";
import type { Markup } from "../page.ts";

/** Text in which `code` stands between back-ticks. */
export function proseOf(text: string): Markup {
  return html`${text.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
