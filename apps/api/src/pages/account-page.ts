import type { ProgramOfPerson } from "@leadback/operations";
import type { Locale } from "@leadback/scoring";
import { html } from "hono/html";
import type { Person } from "../access/read-person.ts";
import type { Markup, Page } from "./page.ts";
import { signInWords } from "./sign-in-words.ts";

/** Who is signed in here, in which programme as what, and the ways out. */
export function accountPage(locale: Locale, person: Person, programs: readonly ProgramOfPerson[]): Page {
  const words = signInWords[locale];
  const { current } = person;
  const button = (action: string, label: string, more: Markup = html``) =>
    html`<form method="post" action="/account"><input type="hidden" name="csrf" value="${person.csrf}"><input type="hidden" name="action" value="${action}">${more}<button class="quiet">${label}</button></form>`;
  return {
    locale,
    title: words.account,
    body: html`<main><p class="mark">Leadback</p><h1>${words.account}</h1>
<dl><dt>${words.person}</dt><dd>${person.name === "" ? person.email : `${person.name}, ${person.email}`}</dd>
<dt>${words.program}</dt><dd>${current === null ? words.noProgram : current.name}</dd>
${current === null ? "" : html`<dt>${words.role}</dt><dd>${words.roles[current.role]}</dd>`}</dl>
${programs
  .filter(({ id }) => id !== current?.programId)
  .map((program) =>
    button(
      "program",
      words.choose(program.name),
      html`<input type="hidden" name="programId" value="${program.id}">`,
    ),
  )}
${button("sign_out", words.signOut)}
${button("sign_out_everywhere", words.signOutEverywhere)}</main>`,
  };
}
