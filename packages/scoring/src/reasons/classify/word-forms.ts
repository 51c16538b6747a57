import type { Locale } from "../locale.ts";
import type { Word } from "./read-words.ts";

const portuguese = new Set(
  "nao com para ja uma um os ao do da dos das pelo pela ele ela esta foi sem mais muito voce nosso nossa tem so atende em n q pra pro".split(
    " ",
  ),
);
const others = new Set(
  "the to of and is was they with their did not our for el los las una del con sin muy ya su le lo y es fue".split(
    " ",
  ),
);

const spanishOnly = new Set(
  "el los las una unos del con sin muy ya su sus le lo les y es fue hasta pero ahorita cuando esta este despues piden dice ellos nos".split(
    " ",
  ),
);

function isSpanish(words: readonly Word[], locale: Locale | undefined): boolean {
  if (locale !== undefined) return locale === "es";
  const count = (known: ReadonlySet<string>) => words.filter(({ text }) => known.has(text)).length;
  return count(spanishOnly) > count(portuguese);
}

/** Endings that neither English nor Spanish has: "deixou", "negociacao", "ninho", "filho". */
const portugueseEnding = /(?:[^y]ou|[^t]ao|oes|[nl]h[ao]s?)$/;

/** Whether "no" is Portuguese "in the" here, not a negation. */
export function isPortuguese(words: readonly Word[], locale: Locale | undefined): boolean {
  let [own, foreign] = [0, 0];
  for (const { text } of words) {
    if (portuguese.has(text) || portugueseEnding.test(text)) own += 1;
    if (others.has(text)) foreign += 1;
  }
  return own === foreign ? locale === "pt-BR" : own > foreign;
}

/** Abbreviations and contractions, written out. */
export type WordForms = Readonly<Record<string, string>>;

/** `inSpanish` comes first where a text is Spanish. */
export interface KnownForms {
  inAny: WordForms;
  inSpanish?: WordForms;
}

/** Abbreviations and contractions written out, each part at the place of the whole; "e mail" as one word. */
export function writtenOut(
  words: readonly Word[],
  locale: Locale | undefined,
  { inAny, inSpanish }: KnownForms,
): Word[] {
  const ownForms = isSpanish(words, locale) ? inSpanish : null;
  const out: Word[] = [];
  for (const word of words) {
    const last = out.at(-1);
    if (last && word.text.startsWith("mail") && last.text === "e" && word.start === last.end + 1) {
      out[out.length - 1] = { ...last, text: `e${word.text}`, end: word.end };
      continue;
    }
    const form = ownForms?.[word.text] ?? (Object.hasOwn(inAny, word.text) ? inAny[word.text] : undefined);
    const parts = (form ?? word.text).split(" ");
    for (const [i, text] of parts.entries())
      out.push({ ...word, text, opensClause: word.opensClause && i === 0 });
  }
  return out;
}
