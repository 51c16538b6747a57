import { lintIn } from "./lint/lint-in.ts";
import type { LintWording } from "./lint/lint-language.ts";
import type { LintInput, LintResult } from "./lint-problem.ts";
import type { Locale } from "./locale.ts";
import { type ReasonCode, type ReasonFacts, reasonCodes, reasonFacts } from "./reason-facts.ts";
import type { ReasonText, ReasonTexts } from "./texts/reason-texts.ts";

export type ReasonInOneLanguage = ReasonFacts & Required<ReasonText>;

/** The catalogue and the lint in one language, for pages that show no other. */
export interface ReasonsInOneLanguage {
  locale: Locale;
  catalogue: Readonly<Record<ReasonCode, ReasonInOneLanguage>>;
  /** As `lintFeedback`, but that it does not notice when the sentence is the reason's own label in another language. */
  lint: (input: Omit<LintInput, "locale">) => LintResult;
}

/** The cast is safe: one entry for each code. */
export function reasonsIn(locale: Locale, texts: ReasonTexts, wording: LintWording): ReasonsInOneLanguage {
  const entries = reasonCodes.map((code) => {
    const text = texts[code];
    return [code, { ...reasonFacts[code], partnerLabel: text.label, ...text }];
  });
  return {
    locale,
    catalogue: Object.fromEntries(entries) as ReasonsInOneLanguage["catalogue"],
    lint: (input) => lintIn([{ locale, texts, ...wording }], { ...input, locale }),
  };
}
