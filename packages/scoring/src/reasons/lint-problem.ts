import type { Evidence, EvidenceField } from "./evidence.ts";
import type { Locale } from "./locale.ts";
import type { ReasonCode } from "./reason-facts.ts";

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
  /** The field of the evidence to fill or to change; without it, the problem is in the sentence. */
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
