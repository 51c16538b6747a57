import { createSentenceBook, ownText } from "@leadback/operations";
import type { Locale } from "@leadback/scoring";
import { httpSentences } from "./http-sentences.ts";
import { roleWords } from "./role-words.ts";

/** What the API says itself; what operations say is in theirs. */
export const apiSentences = createSentenceBook(httpSentences, { role: roleWords });

/** A sentence of the API or of an operation, in the reader's language. */
export function sayIn(locale: Locale, text: string): string {
  return apiSentences.say(text, locale) ?? ownText(text, locale);
}
