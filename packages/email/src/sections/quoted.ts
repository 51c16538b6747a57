import type { DigestView } from "./section.ts";

/** What one of the vendor's people wrote: between quotation marks when it is not in the reader's language. */
export function quoted(sentence: string, { snapshot }: Pick<DigestView, "snapshot">): string {
  return snapshot.wordsLocale === snapshot.locale ? sentence : `\u201c${sentence}\u201d`;
}
