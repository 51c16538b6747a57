import { checkLocale, checkObject, checkText } from "../known-input.ts";
import type { Locale } from "../locale.ts";
import { isReasonCode, type ReasonCode, reasonCodes } from "../reason-facts.ts";
import type { ReasonTexts } from "../texts/reason-texts.ts";
import type { ClassifiedReason, ReasonEvidence, ReasonInput } from "./classified-reason.ts";
import { findNames } from "./find-names.ts";
import { type PhraseRules, phraseRulesOf } from "./phrase-rules.ts";
import type { PhraseTables } from "./phrases/phrase-table.ts";
import type { PicklistValues } from "./picklists/picklist-values.ts";
import { readWords, type Word } from "./read-words.ts";
import { stemOf } from "./stem.ts";
import { tellingMatches } from "./weigh-phrases.ts";
import { isPortuguese, type KnownForms, writtenOut } from "./word-forms.ts";

const minWeight = 2;
const minMargin = 1;
const picklistWeight = 5;
const exactWeight = 4;
const maxSecondary = 2;

/** What a classifier goes by; made on first use, so that pages that never classify do not pay for it. */
interface Knowledge {
  phraseRules: () => PhraseRules;
  exactCodes: () => ReadonlyMap<string, ReasonCode>;
  forms: KnownForms;
}

interface KnownLanguages {
  phrases: PhraseTables;
  picklists: readonly PicklistValues[];
  /** Of the catalogue: its labels are pick-list values too. */
  texts: readonly ReasonTexts[];
  forms: KnownForms;
}

type ReasonClassifier = (input: ReasonInput) => ClassifiedReason;

/** A classifier that knows these languages and no others. */
export function classifierOf({ phrases, picklists, texts, forms }: KnownLanguages): ReasonClassifier {
  const knowledge = {
    phraseRules: onFirstUse(() => phraseRulesOf(phrases)),
    exactCodes: onFirstUse(() => exactCodesOf(picklists, texts)),
    forms,
  };
  return (input) => classify(input, knowledge);
}

function onFirstUse<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function classify(input: ReasonInput, knowledge: Knowledge): ClassifiedReason {
  checkObject(input, 'an object such as { text: "achou caro" }');
  const { text, picklist, locale } = input;
  checkText(text, "text");
  checkText(picklist, "picklist");
  if (locale !== undefined) checkLocale(locale);
  const evidence = [
    ...evidenceOf(picklist ?? "", "picklist", locale, knowledge),
    ...evidenceOf(text ?? "", "text", locale, knowledge),
  ];
  const totals = new Map<ReasonCode, number>();
  for (const { code, weight } of evidence) totals.set(code, (totals.get(code) ?? 0) + weight);
  // "Other" on a list says nothing where anything else is said.
  if (totals.size > 1) totals.delete("other");
  const ranked = [...totals]
    .filter(([code, weight]) => weight >= minWeight && !isToldCloser(code, totals))
    .sort(([a, left], [b, right]) => right - left || reasonCodes.indexOf(a) - reasonCodes.indexOf(b));
  const [first, second] = ranked;
  const margin = (first?.[1] ?? 0) - (second?.[1] ?? 0);
  const primary = first !== undefined && margin >= minMargin ? first[0] : null;
  return {
    primary,
    secondary: ranked
      .map(([code]) => code)
      .filter((code) => code !== primary)
      .slice(0, maxSecondary),
    confidence: primary === null || first === undefined ? 0 : margin / (first[1] + 1),
    evidence: evidence.map(({ code: _code, ...found }) => found),
  };
}

/** The second says the first and more: without money in this cycle is without money. */
const closerWeight = 3;
const closerCodes: readonly (readonly [ReasonCode, ReasonCode])[] = [
  ["duplicate_same_partner", "duplicate_other_partner"],
  ["budget_insufficient", "budget_not_approved"],
  ["timing_no_priority", "timing_future_date"],
  ["timing_future_date", "budget_not_approved"],
  ["timing_future_date", "timing_in_contract"],
  ["competition_lost", "timing_in_contract"],
  ["timing_in_contract", "vendor_already_working"],
  ["timing_future_date", "timing_project_cancelled"],
];

function isToldCloser(code: ReasonCode, totals: ReadonlyMap<ReasonCode, number>): boolean {
  return closerCodes.some(([wide, close]) => wide === code && (totals.get(close) ?? 0) >= closerWeight);
}

type CodedEvidence = ReasonEvidence & { code: ReasonCode };

function evidenceOf(
  value: string,
  source: ReasonEvidence["source"],
  locale: Locale | undefined,
  { phraseRules, exactCodes, forms }: Knowledge,
): CodedEvidence[] {
  const raw = readWords(value);
  const last = raw.at(-1);
  if (last === undefined) return [];
  const exact = exactCode(raw, source, exactCodes());
  if (exact !== null) {
    const weight = source === "picklist" ? picklistWeight : exactWeight;
    const start = raw[0]?.start ?? 0;
    return [{ code: exact, start, end: last.end, ruleId: `${exact}/picklist`, weight, source }];
  }
  const { spell, isKnown, find } = phraseRules();
  const written = writtenOut(raw, locale, forms);
  const names = findNames(written, isKnown);
  const words = written.map((word) => {
    const text = spell(word.text);
    return { ...word, text, stem: stemOf(text) };
  });
  const matches = find(words).filter(({ from, to }) => !isWithin(names, from, to));
  return tellingMatches(matches, words, isPortuguese(raw, locale)).flatMap(
    ({ code, ruleId, weight, from, to }) => {
      const [start, end] = [words[from]?.start, words[to - 1]?.end];
      if (code === "none" || start === undefined || end === undefined) return [];
      return [{ code, start, end, ruleId, weight, source }];
    },
  );
}

function isWithin(names: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!names.has(at)) return false;
  return true;
}

/** What only announces a reason: "Lost - Price", "Motivo: preço". */
const headings = new Set(
  "motivo reason razon lost perdido perdida perda perdeu loss closed for da de del do la por disqualified descartado descarte cerrado perdidos".split(
    " ",
  ),
);

/** A whole string that is a pick-list value, a code or a label of the catalogue. What only a list can mean is not read into text. */
function exactCode(
  words: readonly Word[],
  source: ReasonEvidence["source"],
  codes: ReadonlyMap<string, ReasonCode>,
): ReasonCode | null {
  const said = words.slice(words.findIndex(({ text }) => !headings.has(text)));
  const value = said.map(({ text }) => text).join(" ");
  const code = value.replaceAll(" ", "_");
  if (isReasonCode(code) && code !== "other") return code;
  if (source === "text" && words.some(({ isAsked }) => isAsked)) return null;
  const found = codes.get(value) ?? null;
  return found === "other" && source === "text" ? null : found;
}

function exactCodesOf(
  picklists: readonly PicklistValues[],
  texts: readonly ReasonTexts[],
): ReadonlyMap<string, ReasonCode> {
  const written = (value: string) =>
    readWords(value)
      .map(({ text }) => text)
      .join(" ");
  return new Map(
    reasonCodes.flatMap((code) => {
      const values = picklists.flatMap((values) => values[code]?.split(";") ?? []);
      return [...values, ...texts.map((each) => each[code].label)].map(
        (value) => [written(value), code] as const,
      );
    }),
  );
}
