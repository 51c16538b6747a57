import type { Locale } from "@leadback/scoring";

type OtherLocale = Exclude<Locale, "en">;

/** Sentences by their English, each in the other languages; `{name}` stands where a value comes in. */
export type Sentences = Readonly<Record<string, Readonly<Record<OtherLocale, string>>>>;

/** Values that are words of ours, by the name of the place where they come in. */
export type ValueWords = Readonly<
  Record<string, Readonly<Record<OtherLocale, Readonly<Record<string, string>>>>>
>;

/** A sentence that somebody wrote in English, with the values that came in. */
export interface FoundSentence {
  english: string;
  values: Readonly<Record<string, string>>;
}

export interface SentenceBook {
  /** The English of all that it has. */
  sentences: readonly string[];
  find(text: string): FoundSentence | null;
  /** The sentence in the reader's language, or null where the book does not have it. */
  say(text: string, locale: Locale): string | null;
}

interface Pattern {
  english: string;
  names: readonly string[];
  /** What stands before, between and after the values: one more than there are names. */
  pieces: readonly [string, ...string[]];
}

const place = /\{(\w+)\}/;

/** Errors keep the English that is written where they are thrown; the book knows it again, whatever values it holds. */
export function createSentenceBook(sentences: Sentences, words: ValueWords = {}): SentenceBook {
  const patterns = Object.keys(sentences)
    .filter((english) => place.test(english))
    .map(toPattern)
    .toSorted((left, right) => right.pieces.join("").length - left.pieces.join("").length);

  function find(text: string): FoundSentence | null {
    if (Object.hasOwn(sentences, text)) return { english: text, values: {} };
    for (const { english, names, pieces } of patterns) {
      const found = valuesBetween(text, pieces);
      if (found === null) continue;
      return { english, values: Object.fromEntries(names.map((name, index) => [name, found[index] ?? ""])) };
    }
    return null;
  }

  function say(text: string, locale: Locale): string | null {
    if (locale === "en") return text;
    const found = find(text);
    const translation = found === null ? undefined : sentences[found.english]?.[locale];
    if (found === null || translation === undefined) return null;
    return translation.replace(new RegExp(place, "g"), (whole, name: string) => {
      const value = found.values[name] ?? whole;
      return words[name]?.[locale][value] ?? say(value, locale) ?? value;
    });
  }

  return { sentences: Object.keys(sentences), find, say };
}

function toPattern(english: string): Pattern {
  const [first = "", ...parts] = english.split(place);
  return {
    english,
    names: parts.filter((_, index) => index % 2 === 0),
    pieces: [first, ...parts.filter((_, index) => index % 2 === 1)],
  };
}

/** Left to right in one pass, so that no text, however long, takes more than its length. */
function valuesBetween(text: string, [first, ...pieces]: Pattern["pieces"]): string[] | null {
  const last = pieces.at(-1) ?? "";
  if (!text.startsWith(first) || !text.endsWith(last)) return null;
  const end = text.length - last.length;
  const values: string[] = [];
  let from = first.length;
  for (const piece of pieces.slice(0, -1)) {
    const at = text.indexOf(piece, from);
    if (at === -1) return null;
    values.push(text.slice(from, at));
    from = at + piece.length;
  }
  if (from >= end) return null;
  values.push(text.slice(from, end));
  return values;
}
