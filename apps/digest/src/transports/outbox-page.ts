import type { OutboxEntry } from "./outbox-list.ts";

export type OutboxLocale = "pt-BR" | "en" | "es";

interface PageWords {
  title: string;
  explanation: string;
  empty: string;
  letters(count: number): string;
  periodFrom(date: string): string;
  to: string;
  read: string;
  text: string;
  mail: string;
}

const words: Record<OutboxLocale, PageWords> = {
  "pt-BR": {
    title: "Caixa de saída",
    explanation:
      "As cartas abaixo foram escritas e não saíram desta máquina. Para que as próximas cheguem aos parceiros, defina EMAIL_TRANSPORT=resend.",
    empty: "Ainda não há cartas. Elas aparecem aqui depois de leadback digest run.",
    letters: (count) => (count === 1 ? "1 carta" : `${count} cartas`),
    periodFrom: (date) => `Período a partir de ${date}`,
    to: "Para",
    read: "Ler a carta",
    text: "só texto",
    mail: "arquivo .eml",
  },
  en: {
    title: "Outbox",
    explanation:
      "The letters below were written and have not left this machine. To send the next ones to your partners, set EMAIL_TRANSPORT=resend.",
    empty: "There are no letters yet. They appear here after leadback digest run.",
    letters: (count) => (count === 1 ? "1 letter" : `${count} letters`),
    periodFrom: (date) => `Period from ${date}`,
    to: "To",
    read: "Read the letter",
    text: "plain text",
    mail: ".eml file",
  },
  es: {
    title: "Bandeja de salida",
    explanation:
      "Las cartas de abajo se escribieron y no han salido de esta máquina. Para que las próximas lleguen a sus socios, defina EMAIL_TRANSPORT=resend.",
    empty: "Todavía no hay cartas. Aparecen aquí después de leadback digest run.",
    letters: (count) => (count === 1 ? "1 carta" : `${count} cartas`),
    periodFrom: (date) => `Período desde el ${date}`,
    to: "Para",
    read: "Leer la carta",
    text: "solo texto",
    mail: "archivo .eml",
  },
};

const style = `
:root { color-scheme: light dark; --ground: #FBFAF7; --ink: #1D2430; --muted: #5B6472; --line: #D9D6CE; --accent: #0B6B5D }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14181F; --ink: #ECEAE4; --muted: #A3ABB8; --line: #333A45; --accent: #63CDB9 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/24px -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; font-variant-numeric: tabular-nums }
main { max-width: 640px; margin: 0 auto; padding: 56px 20px 80px }
h1 { margin: 0 0 12px; font-size: 24px; line-height: 32px; letter-spacing: -.01em }
h2 { margin: 56px 0 4px; font-size: 18px; line-height: 26px }
p { margin: 0; max-width: 70ch }
.muted { color: var(--muted); font-size: 13px; line-height: 20px }
ol { list-style: none; margin: 12px 0 0; padding: 0 }
li { padding: 16px 0; border-top: 1px solid var(--line); overflow-wrap: anywhere }
.partner { font-weight: 600 }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-top: 4px }
a { color: var(--accent); text-underline-offset: 3px }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 6px }
`;

/** The page that lists every letter of the outbox. */
export function renderOutboxPage(entries: readonly OutboxEntry[], locale: OutboxLocale): string {
  const say = words[locale];
  const groups = Map.groupBy(entries, ({ period, program }) => `${period}\n${program}`);
  const sections = [...groups.values()].map((group) => renderGroup(group, say, locale)).join("");
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say.title} · Leadback</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${say.title}</h1>
<p>${entries.length === 0 ? say.empty : say.explanation}</p>
${sections}</main>
</body>
</html>
`;
}

function renderGroup(group: readonly OutboxEntry[], say: PageWords, locale: OutboxLocale): string {
  const [first] = group;
  if (first === undefined) return "";
  return `<section>
<h2>${escapeHtml(first.program)}</h2>
<p class="muted">${say.periodFrom(longDate(first.period, locale))} · ${say.letters(group.length)}</p>
<ol>
${group.map((entry) => renderEntry(entry, say)).join("")}</ol>
</section>
`;
}

function renderEntry(entry: OutboxEntry, say: PageWords): string {
  const link = (ending: string, label: string) =>
    `<a href="${escapeHtml(encodeURI(`${entry.path}.${ending}`))}" aria-label="${escapeHtml(`${label}: ${entry.partner}`)}">${label}</a>`;
  return `<li>
<p class="partner">${escapeHtml(entry.partner)}</p>
<p>${escapeHtml(entry.subject)}</p>
<p class="muted">${say.to} ${escapeHtml(entry.recipient)}</p>
<nav>${link("html", say.read)}${link("txt", say.text)}${link("eml", say.mail)}</nav>
</li>
`;
}

function longDate(localDate: string, locale: OutboxLocale): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${localDate}T00:00:00Z`));
}

const htmlEntities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character);
}
