import { dateWords, type EmptyWords, namingWords, singular } from "./empty-words.ts";
import { normaliseText } from "./normalise-text.ts";

/** What a sentence must reach: two things said about this lead, or one date, named party or observed value. */
export const requiredSubstance = 2;

const datePattern = /\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\b\d{4}-\d{2}-\d{2}\b/;

interface SubstanceInput {
  sentence: string;
  /** Labels and other texts whose words say nothing new. */
  known: readonly string[];
  /** Observed values: a sentence that states one is about this lead. */
  observed: readonly string[];
  empty: EmptyWords;
}

/** How much a sentence says that its reason's label does not. */
export function sentenceSubstance({ sentence, known, observed, empty }: SubstanceInput): number {
  const normal = ` ${normaliseText(sentence)} `;
  const saysObserved = observed.some((value) => {
    const wanted = normaliseText(value);
    return wanted.split(" ").some((word) => !empty.isEmpty(word)) && normal.includes(` ${wanted} `);
  });
  if (saysObserved && /\p{L}{3,}/u.test(sentence)) return requiredSubstance;
  const said = new Set(known.flatMap((text) => normaliseText(text).split(" ")).map(singular));
  const named = namedWords(sentence);
  const points = new Map<string, number>();
  let before = "";
  for (const word of normal.trim().split(" ")) {
    if (!empty.isEmpty(word) && !said.has(singular(word)))
      points.set(singular(word), pointsOf(word, before, named));
    before = word;
  }
  const sum = [...points.values()].reduce((total, value) => total + value, 0);
  return datePattern.test(sentence) ? sum + requiredSubstance : sum;
}

function pointsOf(word: string, before: string, named: ReadonlySet<string>): number {
  if (named.has(word) || dateWords.has(word) || namingWords.has(before)) return 2;
  return 1;
}

/** Words with a capital inside a sentence that is not written in capitals throughout. */
function namedWords(sentence: string): ReadonlySet<string> {
  const tokens = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
  const capital = tokens.filter((token) => /^\p{Lu}/u.test(token));
  if (capital.length > tokens.length / 2) return new Set();
  const opening = new Set(
    [...sentence.matchAll(/(?:^|[.!?]\s+)[^\p{L}\p{N}]*([\p{L}\p{N}]+)/gu)].map((m) => m[1]),
  );
  return new Set(
    capital.filter((token) => !opening.has(token) || /\p{Lu}.*\p{Lu}/u.test(token)).map(normaliseText),
  );
}
