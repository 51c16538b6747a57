import type { Word } from "./read-words.ts";
import { stemOf } from "./stem.ts";
import { fillers, wordClasses } from "./word-classes.ts";

/**
 * A phrase as data: words in their folded form, in any number and gender; `(a|b c)` either, `[a|b]` at will, `atend*` any ending,
 * `call~` also with -ed or -ing, `<phone>` a class of words, `<number>` digits, `_` any one word, `...` up to three. Articles and the
 * like may stand between its words.
 */
export interface Phrase {
  parts: readonly Part[];
  /** Words with which it may begin; a trailing `*` stands for any ending. */
  heads: readonly string[];
}

type Part =
  | {
      kind: "words";
      written: readonly string[];
      stems: ReadonlySet<string>;
      prefixes: readonly string[];
      takesNumbers: boolean;
      isOptional: boolean;
    }
  | { kind: "either"; options: readonly (readonly Part[])[]; isOptional: boolean }
  | { kind: "any" }
  | { kind: "gap" };

export interface StemmedWord extends Word {
  stem: string;
}

const gapWords = 3;

/** The head of phrases that begin with a number. */
export const numberHead = "0";

/** "3", "R$300", "2k", "3yr". */
export function isNumber(text: string): boolean {
  return /^[a-z]{0,2}\$?\d/.test(text);
}

export function parsePhrase(source: string): Phrase {
  const tokens = source.match(/\.\.\.|[()[\]|]|[^\s()[\]|]+/g) ?? [];
  const parts = parseSequence(tokens, { at: 0 });
  const heads = headsOf(parts);
  if (heads === null) throw new TypeError(`A phrase begins with a word: ${source}`);
  return { parts, heads };
}

/** The literal words of a phrase, to which spelling is corrected. */
export function phraseWords(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === "words") return [...part.written];
    return part.kind === "either" ? part.options.flatMap(phraseWords) : [];
  });
}

function parseSequence(tokens: readonly string[], cursor: { at: number }): Part[] {
  const parts: Part[] = [];
  for (;;) {
    const token = tokens[cursor.at];
    if (token === undefined || token === "|" || token === ")" || token === "]") return parts;
    cursor.at += 1;
    if (token === "(" || token === "[") parts.push(parseChoice(tokens, cursor, token === "["));
    else parts.push(parseWord(token));
  }
}

function parseChoice(tokens: readonly string[], cursor: { at: number }, isOptional: boolean): Part {
  const options = [parseSequence(tokens, cursor)];
  while (tokens[cursor.at] === "|") {
    cursor.at += 1;
    options.push(parseSequence(tokens, cursor));
  }
  if (tokens[cursor.at] !== (isOptional ? "]" : ")")) throw new TypeError(`Unclosed: ${tokens.join(" ")}`);
  cursor.at += 1;
  const words = options.flatMap((option) => (option.length === 1 ? option : [null]));
  if (!words.every((word) => word?.kind === "words")) return { kind: "either", options, isOptional };
  return {
    kind: "words",
    written: words.flatMap(({ written }) => written),
    stems: new Set(words.flatMap(({ stems }) => [...stems])),
    prefixes: words.flatMap(({ prefixes }) => prefixes),
    takesNumbers: words.some(({ takesNumbers }) => takesNumbers),
    isOptional,
  };
}

function parseWord(token: string): Part {
  if (token === "_") return { kind: "any" };
  if (token === "...") return { kind: "gap" };
  const takesNumbers = token === "<number>";
  const words = token.startsWith("<") ? (takesNumbers ? [] : classWords(token.slice(1, -1))) : [token];
  const written = words.filter((word) => !word.endsWith("*")).flatMap(inflected);
  return {
    kind: "words",
    written,
    stems: new Set(written.map(stemOf)),
    prefixes: words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
    takesNumbers,
    isOptional: false,
  };
}

/** "call~": call, called, calling; "close~": close, closed, closing. */
function inflected(word: string): string[] {
  if (!word.endsWith("~")) return [word];
  const base = word.slice(0, -1);
  const root = base.replace(/e$/, "");
  return [base, `${root}ed`, `${root}ing`];
}

function classWords(name: string): readonly string[] {
  const words = wordClasses[name];
  if (words === undefined) throw new TypeError(`There is no class of words <${name}>`);
  return words.split(" ");
}

/** null when the phrase may begin with any word. */
function headsOf(parts: readonly Part[]): string[] | null {
  const [part, ...rest] = parts;
  if (part === undefined || part.kind === "any" || part.kind === "gap") return null;
  const own =
    part.kind === "words"
      ? [
          ...part.stems,
          ...part.prefixes.map((prefix) => `${prefix}*`),
          ...(part.takesNumbers ? [numberHead] : []),
        ]
      : part.options.flatMap((option) => headsOf(option) ?? []);
  if (!part.isOptional) return own;
  const after = headsOf(rest);
  return after === null ? null : [...own, ...after];
}

/** Where the phrase ends (exclusive) when it begins at a word; -1 when it does not. */
export function matchPhrase({ parts }: Phrase, words: readonly StemmedWord[], first: number): number {
  return matchParts(parts, 0, words, first, first, (end) => end);
}

/** Tries the longest reading first. `then` says where the whole ends when this much has been read, or -1; `isHeld`: after small words. */
function matchParts(
  parts: readonly Part[],
  index: number,
  words: readonly StemmedWord[],
  at: number,
  first: number,
  then: (at: number) => number,
  isHeld = false,
): number {
  const part = parts[index];
  if (part === undefined) return then(at);
  const next = (to: number) => matchParts(parts, index + 1, words, to, first, then);
  const word = words[at];
  const isWithin = word !== undefined && (at === first || !word.opensClause);
  if (part.kind === "gap") {
    for (let to = at; to <= at + gapWords; to += 1) {
      const end = next(to);
      if (end >= 0) return end;
      if (words[to] === undefined || words[to]?.opensClause) break;
    }
    return -1;
  }
  if (part.kind === "either") {
    for (const option of part.options) {
      const end = matchParts(option, 0, words, at, first, next);
      if (end >= 0) return end;
    }
  } else if (isWithin && (part.kind === "any" || fits(part, word))) {
    const end = next(at + 1);
    if (end >= 0) return end;
  }
  if (isWithin && at > first && part.kind !== "either" && fillers.has(word.text)) {
    const end = matchParts(parts, index, words, at + 1, first, then, true);
    if (end >= 0) return end;
  }
  return !isHeld && part.kind !== "any" && part.isOptional ? next(at) : -1;
}

function fits(
  { stems, prefixes, takesNumbers }: Part & { kind: "words" },
  { text, stem }: StemmedWord,
): boolean {
  return (
    stems.has(stem) || prefixes.some((prefix) => text.startsWith(prefix)) || (takesNumbers && isNumber(text))
  );
}
