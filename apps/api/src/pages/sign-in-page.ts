import type { ShownSignInLink } from "@leadback/operations";
import type { Locale } from "@leadback/scoring";
import { html } from "hono/html";
import type { Markup, Page } from "./page.ts";
import { signInWords } from "./sign-in-words.ts";

const nothing: Markup = html``;

export interface SignInPageOptions {
  nextPath: string | null;
  /** What the company's own accounts are called, where there are any. */
  accountsName: string | null;
  problem?: "not_an_address" | "accounts_refused";
}

/** Asks for an address. */
export function signInPage(locale: Locale, { nextPath, accountsName, problem }: SignInPageOptions): Page {
  const words = signInWords[locale];
  const said = problem === "not_an_address" ? words.notAnAddress : words.accountsRefused;
  const query = nextPath === null ? "" : `?${new URLSearchParams({ next: nextPath })}`;
  return page(
    locale,
    words.signIn,
    words.lead,
    html`${problem === undefined ? nothing : html`<p class="bad" role="alert">${said}</p>`}
<form method="post" action="/sign-in">${nextPath === null ? nothing : html`<input type="hidden" name="next" value="${nextPath}">`}
<label>${words.address}<input type="email" name="email" required maxlength="254" autocomplete="email" autofocus></label>
<button>${words.send}</button></form>
${accountsName === null ? nothing : html`<p><a href="/sign-in/accounts${query}">${words.withAccounts(accountsName)}</a></p>`}`,
  );
}

/** The same for every address, whether somebody has it or not. */
export function letterSentPage(locale: Locale, { isCodeWrong = false } = {}): Page {
  const words = signInWords[locale];
  return page(
    locale,
    words.sent,
    words.sentHint,
    html`<p>${words.codeHint}</p>
${isCodeWrong ? html`<p class="bad" role="alert">${words.wrongCode}</p>` : nothing}
<form method="post" action="/sign-in/code">
<label>${words.code}<input name="code" required inputmode="numeric" pattern="[0-9]{6}" maxlength="6" autocomplete="one-time-code"></label>
<button class="quiet">${words.codeButton}</button></form>`,
  );
}

/** Shows what a link does; the button does it. */
export function signInLinkPage(locale: Locale, { email, invitedTo }: ShownSignInLink): Page {
  const words = signInWords[locale];
  const button = (label: string) => html`<form method="post"><button>${label}</button></form>`;
  if (invitedTo === null) {
    return page(locale, words.confirm(email), words.confirmHint, button(words.confirmButton));
  }
  return page(locale, words.invited(invitedTo), words.invitedHint(email), button(words.invitedButton));
}

export type SignInObstacle = "gone" | "otherBrowser" | "tooMany" | "elsewhere";

export function signInObstaclePage(locale: Locale, obstacle: SignInObstacle): Page {
  const words = signInWords[locale];
  const again = html`<p><a href="/sign-in">${words.again}</a></p>`;
  return page(locale, words[obstacle], words[`${obstacle}Hint`], obstacle === "tooMany" ? nothing : again);
}

export function signedOutPage(locale: Locale): Page {
  const words = signInWords[locale];
  return page(
    locale,
    words.signedOut,
    words.signedOutHint,
    html`<p><a href="/sign-in">${words.signIn}</a></p>`,
  );
}

function page(locale: Locale, title: string, text: string, below: Markup): Page {
  return {
    locale,
    title,
    body: html`<main><p class="mark">Leadback</p><h1>${title}</h1><p class="lead">${text}</p>${below}</main>`,
  };
}
