import type { Locale } from "@leadback/scoring";
import { html } from "hono/html";
import type { Page } from "./page.ts";

const words: Record<Locale, { gone: string; hint: string }> = {
  "pt-BR": {
    gone: "Esta cópia já não está aqui.",
    hint: "Uma cópia fica no ar por trinta dias. O resumo continua no seu e-mail; quem entra no programa encontra todos os anteriores.",
  },
  en: {
    gone: "This copy is no longer here.",
    hint: "A copy stays for thirty days. The summary is still in your e-mail; whoever signs in finds all earlier ones.",
  },
  es: {
    gone: "Esta copia ya no está aquí.",
    hint: "Una copia se conserva treinta días. El resumen sigue en su correo; quien entra en el programa encuentra todos los anteriores.",
  },
};

/** For the copy of a letter whose time is over. */
export function webCopyGonePage(locale: Locale): Page {
  const { gone, hint } = words[locale];
  return {
    locale,
    title: gone,
    body: html`<main><p class="mark">Leadback</p><h1>${gone}</h1><p class="lead">${hint}</p></main>`,
  };
}
