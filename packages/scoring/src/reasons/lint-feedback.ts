import type { ReasonCode } from "./catalogue.ts";
import type { Evidence } from "./evidence.ts";
import type { Locale } from "./locale.ts";

export const lintProblemCodes = [
  "missing_reason",
  "missing_sentence",
  "too_short",
  "too_long",
  "generic_phrase",
  "repeats_label",
  "filler",
  "missing_evidence",
  "contains_email",
  "contains_phone",
  "contains_tax_id",
  "contains_url",
  "contains_name",
] as const;

export type LintProblemCode = (typeof lintProblemCodes)[number];

export interface LintProblem {
  code: LintProblemCode;
  message: string;
}

export interface LintInput {
  reason: ReasonCode;
  sentence: string | null | undefined;
  evidence?: Evidence | undefined;
  locale: Locale;
  forbiddenNames?: readonly string[] | undefined;
}

export interface LintResult {
  ok: boolean;
  problems: LintProblem[];
  template: string;
}

export function lintFeedback(_input: LintInput): LintResult {
  return { ok: true, problems: [], template: "" };
}
