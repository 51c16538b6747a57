import type { Locale } from "@leadback/scoring";
import { createSentenceBook } from "./sentence-book.ts";
import { fieldSentences } from "./sentences/field-sentences.ts";
import { leadSentences } from "./sentences/lead-sentences.ts";
import { letterSentences } from "./sentences/letter-sentences.ts";
import { partnerSentences } from "./sentences/partner-sentences.ts";
import { programSentences } from "./sentences/program-sentences.ts";
import { stateWords } from "./state-words.ts";

export const ownSentences = createSentenceBook(
  { ...fieldSentences, ...leadSentences, ...letterSentences, ...partnerSentences, ...programSentences },
  { state: stateWords },
);

/** A text of our own schemas and operations, in the reader's language. */
export function ownText(text: string, locale: Locale): string {
  return ownSentences.say(text, locale) ?? text;
}
