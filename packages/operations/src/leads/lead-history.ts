import type { DuplicateVerdict, Introduction, LeadId, PartnerId, TextVisibility } from "@leadback/db";
import type { Actor } from "../context.ts";
import type { LeadFact } from "./lead-fact.ts";
import type { LeadCompany, LeadContactInput } from "./lead-submission.ts";

/** Words that come with an event and are kept beside it. */
export interface EventWords {
  sentence?: string;
  privateNote?: string;
  note?: string;
  noteVisibility?: TextVisibility;
  evidence?: Record<string, unknown>;
}

/** A lead with everything that happened to it so far; one entry long when it has just been submitted. */
export interface LeadHistory {
  id: LeadId;
  ref: string;
  partnerId: PartnerId;
  externalScope: string;
  externalId: string | null;
  company: LeadCompany;
  contacts: readonly LeadContactInput[];
  /** Who sends it, where that is not the context's own actor. */
  actor?: Actor;
  introduction: Introduction | null;
  introductionStatedBy: string;
  channel: string | null;
  note: string | null;
  attributes: Record<string, string | number | boolean | null>;
  duplicate: { verdict: DuplicateVerdict; leadId: LeadId | null };
  /** Oldest first; the first one is the submission. */
  entries: readonly { fact: LeadFact; words?: EventWords }[];
}
