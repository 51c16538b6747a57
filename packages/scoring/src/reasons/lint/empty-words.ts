import type { LintLanguage } from "./lint-language.ts";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words that say nothing about a lead; normalised, in the singular, each once. */
export interface LanguageWords {
  /** Articles, prepositions, pronouns and auxiliaries. */
  grammar: string;
  /** Nouns, verbs and adverbs that fit any lead. A trailing `*` stands for any ending. */
  commonplaces: string;
}

/** Topics that make a whole reason in two words ("sem verba") and teach nothing alone; more may be said about them. */
const bareTopics = new Set(words("caro expensive orcamento presupuesto verba"));

/** What is typed to get past a required field. */
const mash = words(`
  asd asdasd asdf bla blabla blah dolor etc idem ipsum lorem nd prueba qwe qwerty tbd test teste testing ver vide
`);

export interface EmptyWords {
  /** Whether a word is what people write when they have nothing to say. */
  isGeneric: (word: string) => boolean;
  /** Whether a word says nothing about this lead. */
  isEmpty: (word: string) => boolean;
}

const known = new WeakMap<readonly LintLanguage[], EmptyWords>();

/** The empty words of the languages at hand. */
export function emptyWordsOf(languages: readonly LintLanguage[]): EmptyWords {
  const found = known.get(languages) ?? prepare(languages);
  known.set(languages, found);
  return found;
}

function prepare(languages: readonly LintLanguage[]): EmptyWords {
  const grammar = new Set([...mash, ...languages.flatMap((language) => words(language.words.grammar))]);
  const common = new Set(languages.flatMap((language) => words(language.words.commonplaces)));
  const stems = [...common].filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  const isCommonplace = (word: string) =>
    common.has(word) || common.has(singular(word)) || stems.some((start) => word.startsWith(start));
  return {
    isGeneric: (word) => bareTopics.has(word) || isCommonplace(word),
    isEmpty: (word) => {
      if (/^\d+$/.test(word)) return false;
      if (word.length < 2 || /^(.)\1+$/.test(word)) return true;
      return grammar.has(word) || grammar.has(singular(word)) || isCommonplace(word);
    },
  };
}

/** A word without the s of its plural. */
export function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, "") : word;
}

/** Words that name a date. */
export const dateWords: ReadonlySet<string> = new Set(
  words(`
  janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro segunda terca quarta quinta sexta
  sabado domingo amanha january february march april june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday tomorrow enero febrero marzo mayo junio julio septiembre setiembre octubre noviembre
  diciembre lunes martes miercoles jueves viernes manana semestre trimestre quarter semester
`),
);

/** Prepositions after which a word is likely to name a party or a thing. */
export const namingWords: ReadonlySet<string> = new Set(
  words("com con with pela pelo by contra versus para"),
);
