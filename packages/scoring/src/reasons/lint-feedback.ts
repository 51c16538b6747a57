import { checkLocale } from "./known-input.ts";
import { enWording } from "./lint/languages/en.ts";
import { esWording } from "./lint/languages/es.ts";
import { ptBrWording } from "./lint/languages/pt-br.ts";
import { lintIn } from "./lint/lint-in.ts";
import type { LintLanguage } from "./lint/lint-language.ts";
import type { LintInput, LintResult } from "./lint-problem.ts";
import { enTexts } from "./texts/en.ts";
import { esTexts } from "./texts/es.ts";
import { ptBrTexts } from "./texts/pt-br.ts";

export * from "./lint-problem.ts";

const languages: readonly [LintLanguage, ...LintLanguage[]] = [
  { locale: "pt-BR", texts: ptBrTexts, ...ptBrWording },
  { locale: "en", texts: enTexts, ...enWording },
  { locale: "es", texts: esTexts, ...esWording },
];

/**
 * Whether an ended lead says something a partner can learn from: refuses empty phrases, missing evidence and personal data.
 *
 * @param input reason, the sentence for the partner, its evidence, the locale of the writer and the lead's own names
 * @returns `ok`, the problems in that locale (each says how to do it right) and the reason's template filled with what is known
 * @throws LeadMetricsError INVALID_INPUT for a locale that is unknown, a sentence that is no string or names that are no list
 * @source docs/how-we-count.md
 * @example
 * lintFeedback({ reason: "timing_no_priority", sentence: "lead não avançou", locale: "pt-BR" }).problems[0]?.code; // "generic_phrase"
 * const evidence = { observed: 8, expected: 20 };
 * lintFeedback({ reason: "fit_company_too_small", sentence: "8 employees; we look for 20 or more", evidence, locale: "en" }).ok; // true
 * lintFeedback({ reason: "fit_company_too_small", sentence: "", evidence, locale: "en" }).template;
 * // "The company has 8 employees; we serve companies from 20 upwards."
 */
export function lintFeedback(input: LintInput): LintResult {
  checkLocale(input?.locale);
  return lintIn(languages, input);
}
