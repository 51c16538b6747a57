import { disputeReasons } from "@leadback/db";
import type { AnswerLink } from "@leadback/operations";
import { html } from "hono/html";
import { answerWords } from "./answer-words.ts";
import type { Markup, Page } from "./page.ts";

/** What a form begins with: what its link said, or what a person wrote that was not complete, so that it is not lost. */
export interface UnfinishedAnswer {
  text?: string;
  useful?: string | undefined;
}

/** The one thing that a link in a letter is for, with a field to say it. */
export function answerPage(link: AnswerLink, unfinished: UnfinishedAnswer = {}): Page {
  const { locale, programName, partnerName, purpose, leadRef } = link;
  const words = answerWords[locale];
  const isOptional = purpose === "rating";
  const warning =
    unfinished.text === undefined
      ? html``
      : html`<p class="bad" role="alert">${words.incomplete} ${words.incompleteHint}</p>`;
  return page(
    link,
    words.title[purpose](programName),
    words.about(partnerName, leadRef),
    html`
<p>${words.promise[purpose]}</p>${warning}
<form method="post">${choices(link, unfinished)}
<label>${words.text[purpose]}<textarea name="text" rows="6" maxlength="4000"${isOptional ? "" : html` required`}>${unfinished.text ?? ""}</textarea></label>
<button>${words.send}</button></form><p class="small">${words.nothingYet}</p>`,
  );
}

function choices({ locale, purpose, leadRefs }: AnswerLink, { useful }: UnfinishedAnswer): Markup {
  const words = answerWords[locale];
  if (purpose === "rating") {
    return html`<fieldset><legend>${words.useful}</legend>${(["yes", "no"] as const).map(
      (value) =>
        html`<label class="choice"><input type="radio" name="useful" value="${value}" required${useful === value ? html` checked` : ""}> ${words[value]}</label>`,
    )}</fieldset>`;
  }
  const refs = leadRefs.map((ref) => [ref, ref] as const);
  const leads = purpose === "dispute" ? refs : [["", words.noLead] as const, ...refs];
  return html`${refs.length > 0 ? select("leadRef", words.lead, leads) : ""}
${
  purpose === "dispute"
    ? select(
        "reason",
        words.reason,
        disputeReasons.map((reason) => [reason, words.reasons[reason]]),
      )
    : ""
}`;
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
