import {
  type EvidenceField,
  type EvidenceRequirement,
  type LintInput,
  type LintResult,
  lintFeedback,
  type ReasonCode,
} from "@leadback/scoring/reasons";
import type { Reason } from "../blocks/use-reasons.ts";
import type { Lead, LeadEventInput } from "./use-lead.ts";

type SentEvidence = NonNullable<Extract<LeadEventInput, { type: "lost" }>["evidence"]>;

/** What is typed into the form for the end of a lead. Evidence stays as it was typed until it is sent. */
export interface EndDraft {
  /** Of the catalogue, or the programme's own. */
  reason: string | null;
  evidence: Partial<Record<EvidenceField, string>>;
  /** Null while it follows the template. */
  sentence: string | null;
  secondaryReasons: ReasonCode[];
  privateNote: string;
}

export const emptyEnd: EndDraft = {
  reason: null,
  evidence: {},
  sentence: null,
  secondaryReasons: [],
  privateNote: "",
};

/** What a form begins with where the page knows it already. */
export type EndStart = Pick<EndDraft, "reason" | "evidence">;

export interface AskedEvidence {
  field: EvidenceField;
  kind: EvidenceRequirement["kind"];
  /** The programme's own question, where it asks one. */
  prompt: string | null;
}

/** What a form asks for with a reason: what the catalogue wants, and the programme's own question. */
export function askedEvidence({ requiredEvidence, detail }: Reason): AskedEvidence[] {
  const wanted = requiredEvidence.flatMap(({ anyOf: [field], kind }) =>
    field === undefined ? [] : [{ field, kind }],
  );
  if (detail !== null) wanted.push({ field: "text", kind: "text" });
  return wanted
    .filter(({ field }, index) => wanted.findIndex((one) => one.field === field) === index)
    .map((one) => ({ ...one, prompt: one.field === "text" ? (detail?.prompt ?? null) : null }));
}

type SizedLead = Pick<Lead, "attempts"> & { company: Pick<Lead["company"], "employees"> };

const sizeReasons: ReadonlySet<ReasonCode> = new Set(["fit_company_too_small", "fit_company_too_large"]);

/** What the lead itself already says, so that nobody types it. */
export function knownEvidence(reason: Reason, lead: SizedLead): EndDraft["evidence"] {
  if (sizeReasons.has(reason.canonicalCode) && lead.company.employees !== null) {
    return { observed: String(lead.company.employees) };
  }
  const wantsAttempts = askedEvidence(reason).some(({ field }) => field === "attempts");
  return wantsAttempts && lead.attempts > 0 ? { attempts: String(lead.attempts) } : {};
}

/** What stays typed when another reason is chosen: a number of employees is no budget and no number of days. */
export function evidenceAfter(
  chosen: Pick<Reason, "code">,
  { reason, evidence }: Pick<EndDraft, "reason" | "evidence">,
): EndDraft["evidence"] {
  if (reason === null || reason === chosen.code) return evidence;
  const { observed: _observed, expected: _expected, ...unmeasured } = evidence;
  return unmeasured;
}

/** The evidence as the API takes it. What cannot be read stays text, for the lint to say so. */
export function parseEvidence(
  typed: EndDraft["evidence"],
  reason: Reason | null,
  decimalMark: "," | ".",
): SentEvidence {
  if (reason === null) return {};
  const wanted = askedEvidence(reason).flatMap(({ field, kind }) => {
    const text = (typed[field] ?? "").trim();
    if (text === "") return [];
    const isNumber = kind === "number" || kind === "integer";
    return [[field, isNumber ? (parseNumber(text, decimalMark) ?? text) : text] as const];
  });
  return Object.fromEntries(wanted) as SentEvidence;
}

/** As the API checks an end: the lint of the catalogue, and the detail that the programme requires. */
export function lintEnd(
  reason: Reason | null,
  input: Omit<LintInput, "reason">,
  missingDetail: string,
): LintResult {
  const result = lintFeedback({ ...input, reason: reason?.canonicalCode });
  const isDetailMissing = reason?.detail?.isRequired === true && input.evidence?.text === undefined;
  if (!isDetailMissing || result.problems.some(({ field }) => field === "text")) return result;
  return {
    ...result,
    ok: false,
    problems: [{ code: "missing_evidence", field: "text", message: missingDetail }, ...result.problems],
  };
}

export function parseNumber(text: string, decimalMark: "," | "."): number | null {
  const grouping = decimalMark === "," ? "." : ",";
  const plain = text.replaceAll(grouping, "").replaceAll(/\s/g, "").replace(decimalMark, ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
