import { introductionViews, promiseViews } from "@leadback/db";
import type { ShownSurvey } from "@leadback/operations";
import { html } from "hono/html";
import type { Markup, Page } from "./page.ts";
import { type SurveyWords, surveyWords } from "./survey-words.ts";

/** One question with its scale, and a way to be asked no more. */
export function surveyPage(survey: ShownSurvey, { isIncomplete }: { isIncomplete: boolean }): Page {
  const words = surveyWords[survey.locale];
  const { programName, partnerName, kind } = survey;
  const lead = kind === "lead_voice" ? words.aboutLead(partnerName, programName) : words.about(programName);
  const warning = isIncomplete ? html`<p class="bad" role="alert">${words.incomplete}</p>` : html``;
  return page(
    survey,
    titleOf(survey, words),
    lead,
    html`${warning}<form method="post"><input type="hidden" name="action" value="answer">
${kind === "lead_voice" ? leadQuestions(words) : html``}
${scale(kind, words)}
${kind === "lead_voice" ? html`` : html`<label>${words.comment}<textarea name="comment" rows="4" maxlength="4000"></textarea></label>`}
<button>${words.send}</button></form><p class="small">${words.nothingYet}</p>
<form method="post"><input type="hidden" name="action" value="stop"><button class="quiet">${words.stop}</button></form>`,
  );
}

/** After an answer, a refusal, or too late. */
export function surveyClosedPage(survey: ShownSurvey, outcome: "answered" | "stopped" | "over"): Page {
  const words = surveyWords[survey.locale];
  const [title, hint] = {
    answered: [words.answered, words.answeredHint],
    stopped: [words.stopped, words.stoppedHint],
    over: [words.over, words.overHint],
  }[outcome] as [string, string];
  return page(survey, title, hint, html``);
}

function titleOf({ kind, topic, programName }: ShownSurvey, words: SurveyWords): string {
  if (kind === "nps") return words.nps(programName);
  if (kind === "csat" && topic !== null) return words.csat(topic, programName);
  return words.leadVoice(programName);
}

function leadQuestions(words: SurveyWords): Markup {
  return html`${select(
    "introduction",
    words.introduction,
    introductionViews.map((view) => [view, words.introductions[view]]),
  )}
${select(
  "promise",
  words.promise,
  promiseViews.map((view) => [view, words.promises[view]]),
)}`;
}

function scale(kind: ShownSurvey["kind"], words: SurveyWords): Markup {
  const isNps = kind === "nps";
  const [first, last] = isNps ? [0, 10] : [1, 5];
  const [low, high] = isNps ? words.scale.nps : words.scale.csat;
  const options = Array.from({ length: last - first + 1 }, (_, index): [string, string] => {
    const value = first + index;
    const hint = value === first ? ` · ${low}` : value === last ? ` · ${high}` : "";
    return [String(value), `${value}${hint}`];
  });
  return select("score", words.score[kind], options);
}

/** Nothing is chosen beforehand: a button that was pressed by mistake is no answer. */
function select(name: string, label: string, options: readonly (readonly [string, string])[]): Markup {
  return html`<label>${label}<select name="${name}" required><option value=""></option>${options.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )}</select></label>`;
}

function page({ locale, programName }: ShownSurvey, title: string, lead: string, below: Markup): Page {
  return {
    locale,
    title,
    body: html`<main><p class="mark">${programName}</p><h1>${title}</h1><p class="lead">${lead}</p>${below}</main>`,
  };
}
