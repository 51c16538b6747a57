import { isReasonCode, type ReasonCode, reasonCatalogue, reasonCodes } from "../catalogue.ts";
import type { Locale } from "../locale.ts";
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
  /** At most two other reasons with weight of their own; heaviest first. */
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
 * @returns the code with the highest weight, or null when nothing is said, what is said is negated or doubted, or two codes are
 * within 1 of each other; empty input gives null with confidence 0
 * @source our own
 * @example
 * classifyReason({ text: "Achou caro" });
 * // { primary: "price_too_high", secondary: [], confidence: 0.8, evidence: [{ start: 0, end: 10, ruleId: "price_too_high/picklist", weight: 4, source: "text" }] }
 * classifyReason({ text: "not too expensive" }).primary; // null
 * classifyReason({ picklist: "Abandoned" }).primary; // "no_response"
 */
export function classifyReason({ text, picklist, locale }: ReasonInput): ClassifiedReason {
  const evidence = [
    ...evidenceOf(picklist ?? "", "picklist", locale),
    ...evidenceOf(text ?? "", "text", locale),
  ];
  const totals = new Map<ReasonCode, number>();
  for (const { code, weight } of evidence) totals.set(code, (totals.get(code) ?? 0) + weight);
  // "Other" on a list says nothing where anything else is said.
  if (totals.size > 1) totals.delete("other");
  const ranked = [...totals]
    .filter(([, weight]) => weight >= minWeight)
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
  const { spell } = phraseRules();
  const words = writtenOut(raw, locale).map((word) => ({ ...word, text: spell(word.text) }));
  return tellingMatches(findPhrases(words), words, isPortuguese(raw, locale)).flatMap(
    ({ code, ruleId, weight, from, to }) => {
      const [start, end] = [words[from]?.start, words[to - 1]?.end];
      if (code === "none" || start === undefined || end === undefined) return [];
      return [{ code, start, end, ruleId, weight, source }];
    },
  );
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
