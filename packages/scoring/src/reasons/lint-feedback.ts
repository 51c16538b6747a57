import { isReasonCode, type ReasonCode, reasonCatalogue } from "./catalogue.ts";
import type { Evidence, EvidenceField } from "./evidence.ts";
import { checkList, checkLocale, checkText } from "./known-input.ts";
import { isEmptyWord, isGeneric } from "./lint/empty-words.ts";
import { faultOf } from "./lint/evidence-faults.ts";
import { fillTemplate, hasPrompt } from "./lint/fill-template.ts";
import { lintMessage } from "./lint/lint-messages.ts";
import { normaliseText } from "./lint/normalise-text.ts";
import { findPersonalData } from "./lint/personal-data.ts";
import { requiredSubstance, sentenceSubstance } from "./lint/sentence-substance.ts";
import type { Locale } from "./locale.ts";
import { type EvidenceRequirement, isEvidenceMet, requiredEvidence } from "./required-evidence.ts";

export const lintProblemCodes = [
  "missing_reason",
  "missing_sentence",
  "too_short",
  "generic_phrase",
  "repeats_label",
  "filler",
  "missing_evidence",
  "invalid_evidence",
  "contains_email",
  "contains_phone",
  "contains_tax_id",
  "contains_url",
  "contains_name",
] as const;

export type LintProblemCode = (typeof lintProblemCodes)[number];

export interface LintProblem {
  code: LintProblemCode;
  /** In the locale; says how to do it right. */
  message: string;
  /** For `missing_evidence` and `invalid_evidence`: the field to fill. */
  field?: EvidenceField;
}

export interface LintInput {
  /** A canonical code; anything else is a problem, not an error. */
  reason: ReasonCode | (string & {}) | null | undefined;
  sentence: string | null | undefined;
  evidence?: Evidence | null | undefined;
  locale: Locale;
  /** ISO 4217; the template then writes amounts of money in it. */
  currency?: string | undefined;
  /** The lead's own names, which must not leave. */
  forbiddenNames?: readonly string[] | undefined;
}

export interface LintResult {
  ok: boolean;
  problems: LintProblem[];
  /** The reason's sentence in the locale with the evidence that is known; empty without a reason. */
  template: string;
}

const minCharacters = 12;
const minWords = 3;

/**
 * Whether an ended lead says something a partner can learn from: refuses empty phrases, missing evidence and personal data.
 *
 * @param input reason, the sentence for the partner, its evidence, the locale of the writer and the lead's own names
 * @returns `ok`, the problems in that locale (each says how to do it right) and the reason's template filled with what is known
 * @throws LeadMetricsError INVALID_INPUT for a locale that is unknown, a sentence that is no string or names that are no list
 * @source docs/how-we-count.md
 * @example
 * lintFeedback({ reason: "timing_no_priority", sentence: "lead não avançou", locale: "pt-BR" }).problems[0]?.code; // "generic_phrase"
 * const evidence = { observed: 8, expected: 20 };
 * lintFeedback({ reason: "fit_company_too_small", sentence: "8 employees; we look for 20 or more", evidence, locale: "en" }).ok; // true
 * lintFeedback({ reason: "fit_company_too_small", sentence: "", evidence, locale: "en" }).template;
 * // "The company has 8 employees; we serve companies from 20 upwards."
 */
export function lintFeedback(input: LintInput): LintResult {
  checkLocale(input?.locale);
  const { reason, locale, currency, forbiddenNames = [] } = input;
  checkText(input.sentence, "sentence");
  checkList(forbiddenNames, "forbiddenNames as a list");
  const evidence = input.evidence ?? {};
  const sentence = (input.sentence ?? "").trim();
  const problems: LintProblem[] = [];
  if (!reason || !isReasonCode(reason)) {
    problems.push({ code: "missing_reason", message: lintMessage(locale, "missing_reason") });
    if (sentence === "")
      problems.push({ code: "missing_sentence", message: lintMessage(locale, "missing_sentence") });
    return { ok: false, problems, template: "" };
  }
  const template = fillTemplate(reason, evidence, locale, currency);
  const weakness = weaknessOf(sentence, reason, evidence);
  if (weakness) {
    const { code, phrase = "" } = weakness;
    problems.push({ code, message: lintMessage(locale, code, { template, phrase }) });
  }
  const faulty = faultOf(reason, evidence);
  if (faulty) {
    const { field, fault } = faulty;
    problems.push({ code: "invalid_evidence", message: lintMessage(locale, fault), field });
  }
  for (const requirement of requiredEvidence(reason)) {
    const field = requirement.anyOf[0];
    if (field === undefined || field === faulty?.field || isEvidenceMet(requirement, evidence)) continue;
    const message = missingMessage(requirement, field, input, reason);
    problems.push({ code: "missing_evidence", message, field });
  }
  for (const code of findPersonalData(sentence, forbiddenNames)) {
    problems.push({ code, message: lintMessage(locale, code) });
  }
  return { ok: problems.length === 0, problems, template };
}

function missingMessage(
  { kind, min }: EvidenceRequirement,
  field: EvidenceField,
  { evidence, locale, currency }: LintInput,
  reason: ReasonCode,
): string {
  if (field === "text") return lintMessage(locale, (min ?? 0) > 1 ? "text_min" : "text", { min: min ?? 0 });
  if (field !== "observed" && field !== "expected") return lintMessage(locale, field);
  // What was given there does not do, so the example leaves the place open.
  const template = fillTemplate(reason, { ...evidence, [field]: undefined }, locale, currency);
  return lintMessage(locale, kind === "number" ? "observed_number" : "observed", { template });
}

interface Weakness {
  code: "missing_sentence" | "too_short" | "generic_phrase" | "repeats_label" | "filler";
  phrase?: string;
}

function weaknessOf(sentence: string, reason: ReasonCode, evidence: Evidence): Weakness | null {
  const normal = normaliseText(sentence);
  if (normal === "") return { code: sentence === "" ? "missing_sentence" : "filler" };
  if (hasPrompt(sentence)) return { code: "filler" };
  const { labels, partnerLabels, meanings, hints } = reasonCatalogue[reason];
  const known = [...Object.values(labels), ...Object.values(partnerLabels)];
  const copies = [...known, ...Object.values(meanings), ...Object.values(hints ?? {})];
  if (copies.some((text) => normaliseText(text) === normal)) return { code: "repeats_label" };
  const observed = [evidence.observed, evidence.text, evidence.ref]
    .filter((value) => value !== undefined)
    .map(String);
  if (sentenceSubstance({ sentence, known, observed }) < requiredSubstance) {
    if (normal.split(" ").some(isGeneric)) return { code: "generic_phrase", phrase: emptyPart(sentence) };
    const isShort = sentence.length < minCharacters || normal.split(" ").length < minWords;
    if (isShort && !isLabelPart(normal, known)) return { code: "too_short" };
    return { code: isLabelPart(normal, known) ? "repeats_label" : "filler" };
  }
  const isShort = sentence.length < minCharacters || normal.split(" ").length < minWords;
  return isShort ? { code: "too_short" } : null;
}

/** What a message may quote, as it was written: the longest run of words that anybody could have written, so no name or address. */
function emptyPart(sentence: string): string {
  let [longest, from, to] = ["", -1, 0];
  for (const { 0: word, index } of sentence.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)) {
    const isEmpty = normaliseText(word)
      .split(" ")
      .every((part) => isGeneric(part) || isEmptyWord(part));
    if (!isEmpty || from < 0) from = isEmpty ? index : -1;
    to = index + word.length;
    if (isEmpty && to - from > longest.length) longest = sentence.slice(from, to);
  }
  return longest;
}

/** Whether at least half of the longer words are the label's own. */
function isLabelPart(normal: string, known: readonly string[]): boolean {
  const label = new Set(known.flatMap((text) => normaliseText(text).split(" ")));
  const long = normal.split(" ").filter((word) => word.length > 3);
  return long.length > 0 && long.filter((word) => label.has(word)).length >= long.length / 2;
}
