import type { DigestsWords } from "./digests-words.ts";

/**
 * Why a letter stands where it stands: not sent, held for a person, let through by one. A cause that came with a provider's
 * answer is said as it came.
 */
export function saySkip(reason: string, words: DigestsWords): string {
  const holds: Readonly<Record<string, string>> = words.holdReasons;
  const said = reason.split(",").map((code) => words.skipReasons[code] ?? holds[code]);
  return said.some((one) => one === undefined) ? reason : said.join(" ");
}
