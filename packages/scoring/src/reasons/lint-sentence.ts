import { checkList, checkLocale, checkText } from "./known-input.ts";
import { enWording } from "./lint/languages/en.ts";
import { esWording } from "./lint/languages/es.ts";
import { ptBrWording } from "./lint/languages/pt-br.ts";
import { lintMessage } from "./lint/lint-messages.ts";
import { findPersonalData } from "./lint/personal-data.ts";
import type { LintProblem } from "./lint-problem.ts";
import type { Locale } from "./locale.ts";

/**
 * Whether a sentence about a lead that advanced may leave: it must not say who the lead is.
 *
 * @param input the sentence for the partner, the locale of the writer and the lead's own names
 * @returns `ok`, and the problems in that locale
 * @throws LeadMetricsError INVALID_INPUT for a locale that is unknown, a sentence that is no string or names that are no list
 * @source docs/how-we-count.md
 * @example
 * lintSentence({ sentence: "Write to ana@acme.com", locale: "en" }).problems[0]?.code; // "contains_email"
 */
export function lintSentence(input: {
  sentence: string;
  locale: Locale;
  forbiddenNames?: readonly string[] | undefined;
}): { ok: boolean; problems: LintProblem[] } {
  checkLocale(input?.locale);
  const { sentence, locale, forbiddenNames = [] } = input;
  const { messages } = { "pt-BR": ptBrWording, en: enWording, es: esWording }[locale];
  checkText(sentence, "sentence");
  checkList(forbiddenNames, "forbiddenNames as a list");
  const problems = findPersonalData(sentence, forbiddenNames).map((code) => ({
    code,
    message: lintMessage(messages, code),
  }));
  return { ok: problems.length === 0, problems };
}
