import { isReasonCode, type ReasonCode, reasonCatalogue, reasonCodes } from "../catalogue.ts";
import { checkLocale, checkObject, checkText } from "../known-input.ts";
import type { Locale } from "../locale.ts";
import { findNames } from "./find-names.ts";
import { findPhrases, phraseRules } from "./phrase-rules.ts";
import { picklistValues } from "./picklist-values.ts";
import { readWords, type Word } from "./read-words.ts";
import { tellingMatches } from "./weigh-phrases.ts";
import { isPortuguese, writtenOut } from "./word-forms.ts";

export interface ReasonEvidence {
  /** Offsets into the original string; `end` is exclusive. */
  start: number;
  end: number;
  /** `code/locale/weight` of the phrases it comes from, or `code/picklist`. */
  ruleId: string;
  weight: number;
  source: "text" | "picklist";
}

export interface ClassifiedReason {
  /** null when a person must decide. */
  primary: ReasonCode | null;
  /**
   * At most two other reasons that the text also gives; heaviest first. Beside a null `primary` they are the candidates among which
   * a person must choose: two reasons of like weight ("sem verba, sem interesse"), or one phrase that fits two ("fora do perfil").
   */
  secondary: ReasonCode[];
  /** 0..1: how clearly the first is ahead of the second; 0 without a primary. Not a probability. */
  confidence: number;
  evidence: ReasonEvidence[];
}

export interface ReasonInput {
  text?: string | null | undefined;
  /** The value chosen from a list; weighs more than free text. */
  picklist?: string | null | undefined;
  /** Of the text, where it is known; breaks ties between languages only. */
  locale?: Locale | undefined;
}

const minWeight = 2;
const minMargin = 1;
const picklistWeight = 5;
const exactWeight = 4;
const maxSecondary = 2;

/**
 * The reason that a CRM's free text or pick-list value stands for, with the places that say so; for imports and for suggestions to a person.
 *
 * @param input free text, a pick-list value or both, in pt-BR, en or es, as exports have them; texts are not stored or logged
 * @returns the code with the highest weight, or null when nothing is said, what is said is negated, doubted, taken back or a name, or
 * two codes are within 1 of each other (both are then in `secondary`, for a person to choose); empty input gives null with confidence 0
 * @throws LeadMetricsError INVALID_INPUT for a text outside an object, a text that is no string or a locale that is unknown
 * @source our own
 * @example
 * classifyReason({ text: "Achou caro" });
 * // { primary: "price_too_high", secondary: [], confidence: 0.8, evidence: [{ start: 0, end: 10, ruleId: "price_too_high/picklist", weight: 4, source: "text" }] }
 * classifyReason({ text: "not too expensive" }).primary; // null
 * classifyReason({ picklist: "Abandoned" }).primary; // "no_response"
 */
export function classifyReason(input: ReasonInput): ClassifiedReason {
  checkObject(input, 'an object such as { text: "achou caro" }');
  const { text, picklist, locale } = input;
  checkText(text, "text");
  checkText(picklist, "picklist");
  if (locale !== undefined) checkLocale(locale);
  const evidence = [
    ...evidenceOf(picklist ?? "", "picklist", locale),
    ...evidenceOf(text ?? "", "text", locale),
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
];

function isToldCloser(code: ReasonCode, totals: ReadonlyMap<ReasonCode, number>): boolean {
  return closerCodes.some(([wide, close]) => wide === code && (totals.get(close) ?? 0) >= closerWeight);
}

type CodedEvidence = ReasonEvidence & { code: ReasonCode };

function evidenceOf(
  value: string,
  source: ReasonEvidence["source"],
  locale: Locale | undefined,
): CodedEvidence[] {
  const raw = readWords(value);
  const last = raw.at(-1);
  if (last === undefined) return [];
  const exact = exactCode(raw, source);
  if (exact !== null) {
    const weight = source === "picklist" ? picklistWeight : exactWeight;
    const start = raw[0]?.start ?? 0;
    return [{ code: exact, start, end: last.end, ruleId: `${exact}/picklist`, weight, source }];
  }
  const { spell, isKnown } = phraseRules();
  const written = writtenOut(raw, locale);
  const names = findNames(written, isKnown);
  const words = written.map((word) => ({ ...word, text: spell(word.text) }));
  const matches = findPhrases(words).filter(({ from, to }) => !isWithin(names, from, to));
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
function exactCode(words: readonly Word[], source: ReasonEvidence["source"]): ReasonCode | null {
  const said = words.slice(words.findIndex(({ text }) => !headings.has(text)));
  const value = said.map(({ text }) => text).join(" ");
  const code = value.replaceAll(" ", "_");
  if (isReasonCode(code) && code !== "other") return code;
  if (source === "text" && words.some(({ isAsked }) => isAsked)) return null;
  const found = exactCodes().get(value) ?? null;
  return found === "other" && source === "text" ? null : found;
}

let exact: ReadonlyMap<string, ReasonCode> | null = null;

function exactCodes(): ReadonlyMap<string, ReasonCode> {
  exact ??= new Map(
    reasonCodes.flatMap((code) =>
      [...picklistValues[code].split(";"), ...Object.values(reasonCatalogue[code].labels)].map(
        (value) =>
          [
            readWords(value)
              .map(({ text }) => text)
              .join(" "),
            code,
          ] as const,
      ),
    ),
  );
  return exact;
}
