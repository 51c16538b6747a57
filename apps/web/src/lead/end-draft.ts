import { type EvidenceField, type ReasonCode, requiredEvidence } from "@leadback/scoring/reasons";
import type { Lead, LeadEventInput } from "./use-lead.ts";

type SentEvidence = NonNullable<Extract<LeadEventInput, { type: "lost" }>["evidence"]>;

/** What is typed into the form for the end of a lead. Evidence stays as it was typed until it is sent. */
export interface EndDraft {
  reason: ReasonCode | null;
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

const sizeReasons: ReadonlySet<ReasonCode> = new Set(["fit_company_too_small", "fit_company_too_large"]);

/** What the lead itself already says, so that nobody types it. */
export function knownEvidence(reason: ReasonCode, lead: Lead): EndDraft["evidence"] {
  if (sizeReasons.has(reason) && lead.company.employees !== null) {
    return { observed: String(lead.company.employees) };
  }
  const wantsAttempts = requiredEvidence(reason).some(({ anyOf }) => anyOf.includes("attempts"));
  return wantsAttempts && lead.attempts > 0 ? { attempts: String(lead.attempts) } : {};
}

/** The evidence as the API takes it. What cannot be read stays text, for the lint to say so. */
export function parseEvidence(draft: EndDraft, decimalMark: "," | "."): SentEvidence {
  if (draft.reason === null) return {};
  const wanted = requiredEvidence(draft.reason).flatMap(({ anyOf, kind }) => {
    const field = anyOf[0];
    const text = field === undefined ? "" : (draft.evidence[field] ?? "").trim();
    if (field === undefined || text === "") return [];
    const isNumber = kind === "number" || kind === "integer";
    return [[field, isNumber ? (parseNumber(text, decimalMark) ?? text) : text] as const];
  });
  return Object.fromEntries(wanted) as SentEvidence;
}

export function parseNumber(text: string, decimalMark: "," | "."): number | null {
  const grouping = decimalMark === "," ? "." : ",";
  const plain = text.replaceAll(grouping, "").replaceAll(/\s/g, "").replace(decimalMark, ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
