import type { Evidence, EvidenceField } from "../evidence.ts";
import { checkList, checkText } from "../known-input.ts";
import type { LintInput, LintProblem, LintResult } from "../lint-problem.ts";
import { isReasonCode, type ReasonCode } from "../reason-facts.ts";
import { type EvidenceRequirement, isEvidenceMet, requiredEvidence } from "../required-evidence.ts";
import type { ReasonText } from "../texts/reason-texts.ts";
import { type EmptyWords, emptyWordsOf } from "./empty-words.ts";
import { faultOf } from "./evidence-faults.ts";
import { fillTemplate, hasPrompt } from "./fill-template.ts";
import type { LintLanguage } from "./lint-language.ts";
import { lintMessage } from "./lint-messages.ts";
import { normaliseText } from "./normalise-text.ts";
import { findPersonalData } from "./personal-data.ts";
import { requiredSubstance, sentenceSubstance } from "./sentence-substance.ts";

const minCharacters = 12;
const minWords = 3;
/** What a letter says beside the sentence. */
const toldEvidence = ["observed", "expected"] as const;

/** The lint with the languages that are at hand: it answers in that of the input, and knows the reason's own words in all of them. */
export function lintIn(languages: readonly [LintLanguage, ...LintLanguage[]], input: LintInput): LintResult {
  const { reason, locale, currency, forbiddenNames = [] } = input;
  const language = languages.find((each) => each.locale === locale) ?? languages[0];
  const { messages } = language;
  checkText(input.sentence, "sentence");
  checkList(forbiddenNames, "forbiddenNames as a list");
  const evidence = input.evidence ?? {};
  const sentence = (input.sentence ?? "").trim();
  const problems: LintProblem[] = [];
  if (!reason || !isReasonCode(reason)) {
    problems.push({ code: "missing_reason", message: lintMessage(messages, "missing_reason") });
    if (sentence === "")
      problems.push({ code: "missing_sentence", message: lintMessage(messages, "missing_sentence") });
    return { ok: false, problems, template: "" };
  }
  const template = fillTemplate(reason, evidence, language, currency);
  const weakness = weaknessOf(sentence, evidence, textsOf(reason, languages), emptyWordsOf(languages));
  if (weakness) {
    const { code, phrase = "" } = weakness;
    problems.push({ code, message: lintMessage(messages, code, { template, phrase }) });
  }
  const faulty = faultOf(reason, evidence);
  if (faulty) {
    const { field, fault } = faulty;
    problems.push({ code: "invalid_evidence", message: lintMessage(messages, fault), field });
  }
  for (const requirement of requiredEvidence(reason)) {
    const field = requirement.anyOf[0];
    if (field === undefined || field === faulty?.field || isEvidenceMet(requirement, evidence)) continue;
    const message = missingMessage(requirement, field, { ...input, reason, language });
    problems.push({ code: "missing_evidence", message, field });
  }
  for (const code of findPersonalData(sentence, forbiddenNames)) {
    problems.push({ code, message: lintMessage(messages, code) });
  }
  for (const field of toldEvidence) {
    const value = evidence[field];
    if (typeof value !== "string") continue;
    for (const code of findPersonalData(value, forbiddenNames))
      problems.push({ code, message: lintMessage(messages, code), field });
  }
  return { ok: problems.length === 0, problems, template };
}

function missingMessage(
  { kind, min }: EvidenceRequirement,
  field: EvidenceField,
  { evidence, reason, language, currency }: LintInput & { reason: ReasonCode; language: LintLanguage },
): string {
  const { messages } = language;
  if (field === "text") return lintMessage(messages, (min ?? 0) > 1 ? "text_min" : "text", { min: min ?? 0 });
  if (field !== "observed" && field !== "expected") return lintMessage(messages, field);
  // What was given there does not do, so the example leaves the place open.
  const template = fillTemplate(reason, { ...evidence, [field]: undefined }, language, currency);
  return lintMessage(messages, kind === "number" ? "observed_number" : "observed", { template });
}

interface Weakness {
  code: "missing_sentence" | "too_short" | "generic_phrase" | "repeats_label" | "filler";
  phrase?: string;
}

/** What the reason itself says, which says nothing about this lead. */
function textsOf(reason: ReasonCode, languages: readonly LintLanguage[]): readonly ReasonText[] {
  return languages.map(({ texts }) => texts[reason]);
}

function weaknessOf(
  sentence: string,
  evidence: Evidence,
  texts: readonly ReasonText[],
  empty: EmptyWords,
): Weakness | null {
  const normal = normaliseText(sentence);
  if (normal === "") return { code: sentence === "" ? "missing_sentence" : "filler" };
  if (hasPrompt(sentence)) return { code: "filler" };
  const known = texts.flatMap(({ label, partnerLabel = label }) => [label, partnerLabel]);
  const copies = [...known, ...texts.flatMap(({ meaning, hint }) => [meaning, hint ?? meaning])];
  if (copies.some((text) => normaliseText(text) === normal)) return { code: "repeats_label" };
  const observed = [evidence.observed, evidence.text, evidence.ref]
    .filter((value) => value !== undefined)
    .map(String);
  if (sentenceSubstance({ sentence, known, observed, empty }) < requiredSubstance) {
    if (normal.split(" ").some(empty.isGeneric))
      return { code: "generic_phrase", phrase: emptyPart(sentence, empty) };
    const isShort = sentence.length < minCharacters || normal.split(" ").length < minWords;
    if (isShort && !isLabelPart(normal, known)) return { code: "too_short" };
    return { code: isLabelPart(normal, known) ? "repeats_label" : "filler" };
  }
  const isShort = sentence.length < minCharacters || normal.split(" ").length < minWords;
  return isShort ? { code: "too_short" } : null;
}

/** What a message may quote, as it was written: the longest run of words that anybody could have written, so no name or address. */
function emptyPart(sentence: string, empty: EmptyWords): string {
  let [longest, from, to] = ["", -1, 0];
  for (const { 0: word, index } of sentence.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)) {
    const isEmpty = normaliseText(word)
      .split(" ")
      .every((part) => empty.isGeneric(part) || empty.isEmpty(part));
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
