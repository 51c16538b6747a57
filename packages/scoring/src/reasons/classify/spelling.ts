import { lostLetter } from "./read-words.ts";

/** Shorter words are too easily another one. */
const minLength = 4;
const minLengthForSlips = 6;

/** A function that gives the known word which a misspelt one stands for, or the word itself. */
export function spellingOf(known: Iterable<string>): (word: string) => string {
  const vocabulary = new Set(known);
  const byShape = new Map<string, string>();
  const byLength = new Map<number, string[]>();
  for (const word of vocabulary) {
    if (word.length >= minLength) byShape.set(shape(word), word);
    const group = byLength.get(word.length) ?? [];
    group.push(word);
    byLength.set(word.length, group);
  }
  const near = (length: number) => byLength.get(length) ?? [];
  return (word) => {
    if (vocabulary.has(word)) return word;
    if (word.includes(lostLetter)) {
      const pattern = new RegExp(`^${word.replaceAll(lostLetter, ".{1,2}")}$`, "u");
      const lengths = [word.length, word.length + 1].flatMap(near);
      return lengths.find((candidate) => pattern.test(candidate)) ?? word;
    }
    if (word.length < minLength || !/^[a-z]+$/.test(word)) return word;
    const doubled = byShape.get(shape(word));
    if (doubled !== undefined) return doubled;
    if (word.length < minLengthForSlips) return word;
    const candidates = [word.length - 1, word.length, word.length + 1]
      .flatMap(near)
      .filter((candidate) => candidate.length >= minLengthForSlips - 1 && candidate[0] === word[0])
      .filter((candidate) => isOneSlip(word, candidate));
    return candidates.length === 1 ? (candidates[0] ?? word) : word;
  };
}

/** A word with doubled letters written once. */
function shape(word: string): string {
  return word.replace(/(.)\1+/g, "$1");
}

/** One letter too many, too few, wrong, or two swapped. An ending in s or a, o, e is grammar, not a slip. */
function isOneSlip(word: string, candidate: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === candidate[start]) start += 1;
  let [a, b] = [word.length, candidate.length];
  while (a > start && b > start && word[a - 1] === candidate[b - 1]) {
    a -= 1;
    b -= 1;
  }
  const [left, right] = [word.slice(start, a), candidate.slice(start, b)];
  if (start >= Math.min(word.length, candidate.length) - 1)
    return left.length <= 1 && right.length <= 1 && left.length !== right.length;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
