import { disputeReasons } from "@leadback/db";
import type { AnswerLink } from "@leadback/operations";
import { html } from "hono/html";
import { answerWords } from "./answer-words.ts";
import type { Markup, Page } from "./page.ts";

/** What a person wrote in a form that was not complete, so that it is not lost. */
export interface UnfinishedAnswer {
  text: string;
}

/** The one thing that a link in a letter is for, with a field to say it. */
export function answerPage(link: AnswerLink, unfinished?: UnfinishedAnswer): Page {
  const { locale, programName, partnerName, purpose, leadRef, leadRefs } = link;
  const words = answerWords[locale];
  const warning =
    unfinished === undefined
      ? html``
      : html`<p class="bad" role="alert">${words.incomplete} ${words.incompleteHint}</p>`;
  const choices =
    purpose === "dispute"
      ? html`${
          leadRefs.length > 0
            ? select(
                "leadRef",
                words.lead,
                leadRefs.map((ref) => [ref, ref]),
              )
            : ""
        }
${select(
  "reason",
  words.reason,
  disputeReasons.map((reason) => [reason, words.reasons[reason]]),
)}`
      : html``;
  return page(
    link,
    words.title[purpose](programName),
    words.about(partnerName, leadRef),
    html`
<p>${words.promise[purpose]}</p>${warning}
<form method="post">${choices}
<label>${words.text[purpose]}<textarea name="text" rows="6" maxlength="4000" required>${unfinished?.text ?? ""}</textarea></label>
<button>${words.send}</button></form><p class="small">${words.nothingYet}</p>`,
  );
}

export function answerSentPage(link: AnswerLink): Page {
  const words = answerWords[link.locale];
  return page(link, words.sent, words.sentHint(link.programName), html``);
}

/** For a link that was used or has expired. */
export function answerOverPage(link: AnswerLink): Page {
  const words = answerWords[link.locale];
  return page(link, words.over, words.overHint, html``);
}

function page({ locale, programName }: AnswerLink, title: string, lead: string, below: Markup): Page {
  return {
    locale,
    title,
    body: html`<main><p class="mark">${programName}</p><h1>${title}</h1><p class="lead">${lead}</p>${below}</main>`,
  };
}

function select(name: string, label: string, options: readonly (readonly [string, string])[]): Markup {
  return html`<label>${label}<select name="${name}">${options.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )}</select></label>`;
}
