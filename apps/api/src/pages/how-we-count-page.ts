import { type Locale, locales } from "@leadback/scoring";
import { html } from "hono/html";
import { howWeCountWords } from "./how-we-count-words.ts";
import type { Page } from "./page.ts";

const names: Readonly<Record<Locale, string>> = { "pt-BR": "Português", en: "English", es: "Español" };

/** What the numbers of a letter mean, for whoever has been sent one. */
export function howWeCountPage(locale: Locale): Page {
  const { title, lead, parts, disagree, others } = howWeCountWords[locale];
  return {
    locale,
    title,
    body: html`<main>
<p class="mark">Leadback</p>
<h1>${title}</h1>
<p class="lead">${lead}</p>
${Object.entries(parts).map(([id, { term, meaning }]) => html`<h2 id="${id}">${term}</h2><p>${meaning}</p>`)}
<hr>
<p>${disagree}</p>
<p class="small">${others} ${locales
      .filter((other) => other !== locale)
      .map((other) => html`<a href="/how-we-count?lang=${other}" lang="${other}">${names[other]}</a> `)}</p>
</main>`,
  };
}
