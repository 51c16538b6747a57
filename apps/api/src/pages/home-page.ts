import type { Locale } from "@leadback/scoring";
import { html } from "hono/html";
import { homeWords } from "./home-words.ts";
import type { Page } from "./page.ts";

/** Says what runs here and where to go on. */
export function homePage(locale: Locale, publicUrl: string): Page {
  const words = homeWords[locale];
  const firstRequest = `curl ${publicUrl}/v1/leads \\\n  -H "Authorization: Bearer lb_live_…"`;
  return {
    locale,
    title: "Leadback",
    body: html`<main>
<p class="mark">Leadback</p>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<dl>
<dt><a href="/docs">${words.reference}</a></dt><dd>${words.referenceHint}</dd>
<dt><a href="/openapi.json">${words.description}</a></dt><dd>${words.descriptionHint}</dd>
<dt><a href="/readyz">${words.health}</a></dt><dd>${words.healthHint}</dd>
</dl>
<h2>${words.tryTitle}</h2>
<p>${words.tryHint}</p>
<pre tabindex="0"><code>${firstRequest}</code></pre>
<p>${words.keyHint}</p>
<pre tabindex="0"><code>npx pnpm leadback key create --program SLUG \\
  --scopes leads:read,leads:write</code></pre>
</main>`,
  };
}
