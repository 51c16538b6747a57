import type { DigestLocale, DigestSnapshot } from "../snapshot.ts";

/** What one of the vendor's people wrote: between quotation marks when it is not in the reader's language. */
export function quoted(
  sentence: string,
  { snapshot }: { snapshot: Pick<DigestSnapshot, "locale" | "wordsLocale"> },
  writtenIn: DigestLocale = snapshot.wordsLocale,
): string {
  return writtenIn === snapshot.locale ? sentence : `\u201c${sentence}\u201d`;
}
