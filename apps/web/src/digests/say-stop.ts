import type { DigestsWords } from "./digests-words.ts";

/** Why a run stopped: our own causes in the reader's language, a person's words as they were written. */
export function sayStop(reason: string, { holdReasons }: DigestsWords): string {
  const known = Object.entries(holdReasons).find(([code]) => code === reason);
  return known?.[1] ?? reason;
}
