import type { ReasonCode } from "../reason-facts.ts";
import {
  isNumber,
  matchPhrase,
  numberHead,
  type Phrase,
  parsePhrase,
  phraseWords,
  type StemmedWord,
} from "./phrase.ts";
import type { PhraseTable, PhraseTables } from "./phrases/phrase-table.ts";
import { spellingOf } from "./spelling.ts";
import { stemOf } from "./stem.ts";
import { fillers } from "./word-classes.ts";

/** A phrase found in a text: words from `from` to `to` (exclusive) speak for a code, or for no reason at all. */
export interface PhraseMatch {
  code: ReasonCode | "none";
  ruleId: string;
  weight: number;
  from: number;
  to: number;
}

interface PhraseRule {
  code: PhraseMatch["code"];
  ruleId: string;
  weight: number;
  phrase: Phrase;
}

export interface PhraseRules {
  /** Every phrase that occurs, wherever it begins. */
  find: (words: readonly StemmedWord[]) => PhraseMatch[];
  spell: (word: string) => string;
  /** Whether a phrase has the word, so that it is hardly a name. */
  isKnown: (word: string) => boolean;
}

/** Heads with any ending are looked up by so many letters. */
const stemLength = 3;

export function phraseRulesOf(tables: PhraseTables): PhraseRules {
  const rules = Object.entries(tables).flatMap(([locale, ofLocale]) =>
    ofLocale.flatMap((table) => rulesOf(locale, table)),
  );
  const byHead = new Map<string, PhraseRule[]>();
  for (const rule of rules) {
    for (const key of new Set(rule.phrase.heads.map(headKey))) {
      const group = byHead.get(key);
      if (group) group.push(rule);
      else byHead.set(key, [rule]);
    }
  }
  const vocabulary = new Set(rules.flatMap(({ phrase }) => phraseWords(phrase.parts)));
  const stems = new Set([...vocabulary].map(stemOf));
  const isKnown = (word: string) => stems.has(stemOf(word)) || fillers.has(word);
  const corrected = spellingOf(vocabulary);
  return {
    find: (words) => findPhrases(byHead, words),
    spell: (word) => (isKnown(word) ? word : corrected(word)),
    isKnown,
  };
}

function rulesOf(locale: string, table: PhraseTable): PhraseRule[] {
  return Object.entries(table).flatMap(([code, weights]) =>
    Object.entries(weights).flatMap(([weight, phrases]) =>
      phrases
        .split(";")
        .filter((source) => source.trim() !== "")
        .map((source) => ({
          // Safe: the keys of a phrase table are codes or "none".
          code: code as PhraseMatch["code"],
          ruleId: `${code}/${locale}/${weight}`,
          weight: Number(weight),
          phrase: parsePhrase(source),
        })),
    ),
  );
}

function headKey(head: string): string {
  return head.endsWith("*") ? `${head.slice(0, stemLength)}*` : head;
}

function findPhrases(
  byHead: ReadonlyMap<string, readonly PhraseRule[]>,
  words: readonly StemmedWord[],
): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (const [from, { text, stem }] of words.entries()) {
    for (const key of [stem, `${text.slice(0, stemLength)}*`, ...(isNumber(text) ? [numberHead] : [])]) {
      for (const { code, ruleId, weight, phrase } of byHead.get(key) ?? []) {
        const to = matchPhrase(phrase, words, from);
        if (to > from) matches.push({ code, ruleId, weight, from, to });
      }
    }
  }
  return matches;
}
