import type { PhraseMatch } from "./phrase-rules.ts";
import type { Word } from "./read-words.ts";
import { fillers } from "./word-classes.ts";

const negators = new Set(
  "nao nem nunca jamais sem no not never without sin ni tampoco nunca neither nor none nenhum nenhuma ningun ninguna".split(
    " ",
  ),
);
const openers = new Set(
  "mas porem but pero however although though porque because pois since e and y o ou or sino entao so then".split(
    " ",
  ),
);
const onlys = new Set("so apenas somente solo solamente just only".split(" "));
const doubts = new Set(
  "talvez possivelmente provavelmente verificar checar confirmar conferir maybe perhaps possibly probably might verify check confirm whether quiza quizas posiblemente parece seems".split(
    " ",
  ),
);
const turns = new Set("porem but however although though pero aunque sino".split(" "));
/** What a reason before a "but" loses to another after it. */
const outweighedBy = 2;
/** Weight of the phrases for no reason that take back what stands before them. */
const takesBack = 2;
/** How many words before a phrase, small ones not counted, may negate it or put it in doubt. */
const window = 3;
/** What a topic ("price") weighs that is a clause by itself; within other words it only supports. */
const aloneWeight = 3;

/** The matches that say something: no part of a longer one, not negated, not doubted, one of each overlap of a code. */
export function tellingMatches(
  matches: readonly PhraseMatch[],
  words: readonly Word[],
  isPortuguese: boolean,
): PhraseMatch[] {
  const longest = matches.filter((match) => !matches.some((other) => hides(other, match)));
  const telling = withoutTakenBack(
    longest.filter(
      (match) =>
        match.code !== "none" && !isNegated(match, longest, words, isPortuguese) && !isDoubted(match, words),
    ),
    matches,
    words,
    isPortuguese,
  );
  const weighed = telling.map((match) =>
    isAlone(match, words) ? { ...match, weight: Math.max(match.weight, aloneWeight) } : match,
  );
  const kept: PhraseMatch[] = [];
  for (const match of weighed.toSorted((a, b) => b.weight - a.weight || a.from - b.from || b.to - a.to)) {
    if (!kept.some((other) => other.code === match.code && overlap(other, match))) kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from || b.weight - a.weight);
}

/** "Uses a competitor but wants to leave": what follows the "but" counts, and a phrase may take back all before it. */
function withoutTakenBack(
  telling: readonly PhraseMatch[],
  matches: readonly PhraseMatch[],
  words: readonly Word[],
  isPortuguese: boolean,
): PhraseMatch[] {
  const takenBackTo = Math.max(
    0,
    ...matches.filter(({ code, weight }) => code === "none" && weight === takesBack).map(({ from }) => from),
  );
  const turn = words.findLastIndex(
    ({ text }, at) => at > 0 && (turns.has(text) || (text === "mas" && isPortuguese)),
  );
  const after = telling.filter(({ from }) => from > turn);
  return telling
    .filter(({ to }) => to > takenBackTo)
    .map((match) => {
      const isOutweighed = match.to <= turn && after.some(({ code }) => code !== match.code);
      return isOutweighed ? { ...match, weight: match.weight - outweighedBy } : match;
    });
}

/** A longer phrase hides what stands within it; over the same words the heavier hides the lighter, and "none" everything. */
function hides(other: PhraseMatch, match: PhraseMatch): boolean {
  if (other === match || other.from > match.from || other.to < match.to) return false;
  if (other.to - other.from > match.to - match.from) return true;
  if (match.code === "none") return false;
  return other.code === "none" || other.weight > match.weight;
}

function overlap(a: PhraseMatch, b: PhraseMatch): boolean {
  return a.from < b.to && b.from < a.to;
}

function isAlone({ from, to }: PhraseMatch, words: readonly Word[]): boolean {
  const isEnd = words[to] === undefined || words[to]?.opensClause === true;
  return isEnd && words[from]?.opensClause === true;
}

/** A negation that belongs to another phrase ("sem interesse achou caro") negates only that one. */
function isNegated(
  match: PhraseMatch,
  matches: readonly PhraseMatch[],
  words: readonly Word[],
  isPortuguese: boolean,
): boolean {
  for (const at of wordsBefore(match, words)) {
    const text = words[at]?.text ?? "";
    if (!negators.has(text) || (text === "no" && isPortuguese)) continue;
    if (onlys.has(words[at + 1]?.text ?? "")) continue;
    const isTaken = matches.some((other) => other.code !== "none" && other.from <= at && at < other.to);
    if (!isTaken) return true;
  }
  return false;
}

function isDoubted(match: PhraseMatch, words: readonly Word[]): boolean {
  if (words[match.to - 1]?.isAsked) return true;
  return wordsBefore(match, words).some((at) => doubts.has(words[at]?.text ?? ""));
}

/** "não é" without its accent looks like "and". */
function isVerb(text: string, before: Word | undefined): boolean {
  return text === "e" && negators.has(before?.text ?? "");
}

/** The indices of the few words before a phrase, nearest first, within its clause. */
function wordsBefore({ from }: PhraseMatch, words: readonly Word[]): number[] {
  const found: number[] = [];
  for (let at = from - 1; at >= 0 && found.length < window; at -= 1) {
    const text = words[at]?.text ?? "";
    if (words[at + 1]?.opensClause || (openers.has(text) && !isVerb(text, words[at - 1]))) break;
    if (!fillers.has(text)) found.push(at);
  }
  return found;
}
