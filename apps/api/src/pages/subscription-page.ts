import { cadences } from "@leadback/db";
import { digestHours, type ReaderPreferences, type Subscription } from "@leadback/operations";
import type { Locale } from "@leadback/scoring";
import { html } from "hono/html";
import type { Markup, Page } from "./page.ts";
import { subscriptionWords } from "./subscription-words.ts";

/** What one person receives, with the one button that changes it. `wasChanged`: this page answers that button. */
export function subscriptionPage(
  { locale, programName, partnerName, isSubscribed, isPaused, list, preferences }: Subscription,
  { wasChanged, hasChosen = false }: { wasChanged: boolean; hasChosen?: boolean },
): Page {
  const words = subscriptionWords[locale];
  if (!isSubscribed) {
    const button = form("resubscribe", words.resubscribe, "quiet");
    return page(locale, programName, words.done, words.doneHint(programName, partnerName), button);
  }
  const wishes = preferencesForm(locale, preferences);
  const everything = form("unsubscribe_all", words.unsubscribeAll, "quiet");
  if (list === "notices" && !hasChosen) {
    if (preferences.receivesNotices) {
      const button = form("unsubscribe", words.stopNotices, wasChanged ? "quiet" : "main");
      const below = html`${button}<p class="small">${words.nothingYet}</p>${wishes}${everything}`;
      return page(locale, programName, words.noticesQuestion(programName), words.noticesAbout, below);
    }
    const below = html`${form("resubscribe", words.noticesAgain, "quiet")}${wishes}${everything}`;
    return page(locale, programName, words.noticesDone, words.noticesDoneHint, below);
  }
  if (hasChosen) {
    const stop = list === "notices" ? everything : form("unsubscribe", words.unsubscribe, "quiet");
    const below = html`${wishes}${stop}`;
    return page(locale, programName, words.chosen, words.chosenHint, below);
  }
  if (isPaused) {
    const below = html`${form("resubscribe", words.resubscribe, "main")}${form("unsubscribe", words.unsubscribe, "quiet")}<p class="small">${words.nothingYet}</p>${wishes}`;
    return page(locale, programName, words.paused, words.pausedHint(programName, partnerName), below);
  }
  const button = form("unsubscribe", words.unsubscribe, wasChanged ? "quiet" : "main");
  if (wasChanged)
    return page(
      locale,
      programName,
      words.back,
      words.backHint(programName, partnerName),
      html`${button}${wishes}`,
    );
  const hint = html`${button}<p class="small">${words.nothingYet}</p>${wishes}`;
  return page(locale, programName, words.question(programName), words.about(programName, partnerName), hint);
}

export function unknownLinkPage(locale: Locale): Page {
  const words = subscriptionWords[locale];
  return page(locale, "Leadback", words.unknown, words.unknownHint, html``);
}

export function unclearRequestPage(locale: Locale): Page {
  const words = subscriptionWords[locale];
  return page(locale, "Leadback", words.unclear, words.unclearHint, html``);
}

function page(locale: Locale, sender: string, title: string, text: string, below: Markup): Page {
  return {
    locale,
    title,
    body: html`<main><p class="mark">${sender}</p><h1>${title}</h1><p class="lead">${text}</p>${below}</main>`,
  };
}

/** How often, when, and whether what cannot wait comes between. */
function preferencesForm(
  locale: Locale,
  { cadence, digestTime, receivesNotices }: ReaderPreferences,
): Markup {
  const words = subscriptionWords[locale];
  const option = (value: string, label: string, chosen: string) =>
    html`<option value="${value}"${value === chosen ? html` selected` : ""}>${label}</option>`;
  const hours = [...new Set([...digestHours, digestTime])].toSorted();
  return html`<h2 id="preferences">${words.preferences}</h2>
<form method="post"><input type="hidden" name="action" value="preferences">
<label>${words.cadence}<select name="cadence">${cadences.map((value) => option(value, words.cadences[value], cadence))}</select></label>
<label>${words.hour}<select name="digestTime">${hours.map((value) => option(value, value, digestTime))}</select></label>
<label class="choice"><input type="checkbox" name="notices" value="yes"${receivesNotices ? html` checked` : ""}> ${words.notices}</label>
<p><button class="quiet">${words.savePreferences}</button></p></form>`;
}

/** Goes back to the page's own address, so that the token is written nowhere. */
function form(
  action: "unsubscribe" | "unsubscribe_all" | "resubscribe",
  label: string,
  kind: "main" | "quiet",
): Markup {
  return html`<form method="post"><input type="hidden" name="action" value="${action}"><button${kind === "quiet" ? html` class="quiet"` : ""}>${label}</button></form>`;
}
