import type { Locale } from "../locale.ts";
import type { ReasonTexts } from "../texts/reason-texts.ts";
import type { LanguageWords } from "./empty-words.ts";
import type { Prompts } from "./fill-template.ts";
import type { LintMessages } from "./lint-messages.ts";

/** What the lint says in one language. */
export interface LintWording {
  messages: LintMessages;
  prompts: Prompts;
  words: LanguageWords;
}

/** What the lint has to know in one language. */
export interface LintLanguage extends LintWording {
  locale: Locale;
  texts: ReasonTexts;
}
