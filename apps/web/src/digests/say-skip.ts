import type { DigestsWords } from "./digests-words.ts";

/** Why a letter was not sent; a cause that came with a provider's answer is said as it came. */
export function saySkip(reason: string, words: DigestsWords): string {
  return words.skipReasons[reason] ?? reason;
}
