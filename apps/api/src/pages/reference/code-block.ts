import { html } from "hono/html";
import type { Markup } from "../page.ts";

/** Text to copy; it can be reached and scrolled by keyboard. */
export function codeBlock(text: string): Markup {
  return html`<pre tabindex="0"><code>${text}</code></pre>`;
}
