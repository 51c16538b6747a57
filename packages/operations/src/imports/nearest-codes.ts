import { locales, type ReasonCode, reasonCatalogue, reasonCodes } from "@leadback/scoring";
import { nearestName, plainName } from "./nearest-name.ts";

const shown = 3;

/** The reason codes that a text most likely means: by its label, its spelling, or the words it shares with them. */
export function nearestReasons(text: string): ReasonCode[] {
  const plain = plainName(text);
  const labelled = reasonCodes.filter((code) => {
    const { labels, partnerLabels } = reasonCatalogue[code];
    return locales.some((locale) => [labels[locale], partnerLabels[locale]].map(plainName).includes(plain));
  });
  return labelled.length > 0 ? labelled.slice(0, shown) : nearestCodes(text, reasonCodes);
}

/** The codes that a misspelt one most likely means, best first; none when nothing is close. */
export function nearestCodes<Code extends string>(text: string, codes: readonly Code[]): Code[] {
  const wanted = new Set(wordsOf(text));
  const byWords = codes
    .map((code) => ({ code, shared: wordsOf(code).filter((word) => wanted.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((left, right) => right.shared - left.shared);
  const most = byWords[0]?.shared ?? 0;
  const sharing = byWords.filter(({ shared }) => shared === most).map(({ code }) => code);
  const spelt = codes.find((code) => code === nearestName(text, codes));
  return [...new Set(spelt === undefined ? sharing : [spelt, ...sharing])].slice(0, shown);
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(plainName)
    .filter((word) => word.length > 2 || word === "no");
}
