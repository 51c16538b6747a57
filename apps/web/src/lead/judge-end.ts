import type { LintProblem, Locale } from "@leadback/scoring/reasons";
import type { Reason } from "../blocks/use-reasons.ts";
import { type EndDraft, lintEnd, parseEvidence } from "./end-draft.ts";
import { namesOf } from "./names-of.ts";
import type { Lead, LeadEventInput } from "./use-lead.ts";

/** What was typed about one lead, as far as the sentence and its evidence go. */
export interface EndTyped {
  evidence: EndDraft["evidence"];
  /** Null while it follows the template. */
  sentence: string | null;
}

/** The languages and the money in which an end is written and judged. */
export interface EndSpeech {
  /** Of who writes: problems are said in it. */
  locale: Locale;
  /** Of the partner: the template is in it. */
  templateLocale: Locale;
  currency: string;
  decimalMark: "," | ".";
  missingDetail: string;
}

export interface JudgedEnd {
  evidence: ReturnType<typeof parseEvidence>;
  /** As typed, or the template with what is known. */
  sentence: string;
  problems: LintProblem[];
}

/** An end as it would be sent, and what is still wrong with it. */
export function judgeEnd(
  reason: Reason | null,
  lead: Pick<Lead, "company" | "contacts">,
  typed: EndTyped,
  speech: EndSpeech,
): JudgedEnd {
  const { locale, templateLocale, currency, decimalMark, missingDetail } = speech;
  const evidence = parseEvidence(typed.evidence, reason, decimalMark);
  const forbiddenNames = namesOf(lead);
  const lint = (text: string, lintLocale: Locale, known = evidence) =>
    lintEnd(
      reason,
      { sentence: text, evidence: known, locale: lintLocale, currency, forbiddenNames },
      missingDetail,
    );
  // Some templates speak of a day, or of what we look for, that their reason does not ask for.
  const { date = "", expected = "" } = typed.evidence;
  const known = {
    ...(date === "" ? {} : { date }),
    ...(expected === "" ? {} : { expected }),
    ...evidence,
  };
  const sentence = typed.sentence ?? lint("", templateLocale, known).template;
  return { evidence, sentence, problems: lint(sentence, locale).problems };
}

/** The event that ends a lead where it stands now: lost once it was qualified, disqualified before. */
export function endEvent(
  { stage }: Pick<Lead, "stage">,
  reason: Reason,
  { sentence, evidence }: Pick<JudgedEnd, "sentence" | "evidence">,
): Extract<LeadEventInput, { type: "lost" | "disqualified" }> {
  return {
    type: stage === "qualified" ? "lost" : "disqualified",
    reason: reason.code,
    sentence,
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
  };
}
