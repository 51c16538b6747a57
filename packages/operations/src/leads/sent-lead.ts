import type { OperationContext } from "../context.ts";
import type { Answer, GivenAnswer, RequestMark } from "../idempotency/keyed-answers.ts";
import type { InputProblem } from "../operation-error.ts";
import type { LeadView } from "./get-lead.ts";
import type { IdentityKey } from "./identity-keys.ts";
import type { LeadContactInput, LeadSubmission } from "./lead-submission.ts";
import type { FoundPartner } from "./partner-of.ts";

/** One lead that somebody sends. */
export interface SentLead {
  context: OperationContext;
  submission: LeadSubmission;
  /** For a request with an Idempotency-Key: how it is known, and the answer to keep under it. */
  keyed?: { mark: RequestMark; answer: LeadAnswer };
}

/** What is answered about a lead that was taken in, with what its sender is to be told beside. */
export type LeadAnswer = (lead: LeadView, warnings: readonly InputProblem[]) => Answer;

export type TakenLead =
  | { lead: LeadView; warnings: readonly InputProblem[]; answer: Answer | null }
  | { replay: GivenAnswer }
  /** What this one alone was refused for. */
  | { error: unknown };

/** One that nothing speaks against so far. */
export interface LeadDraft {
  sent: SentLead;
  takenAt: Date;
  partner: FoundPartner;
  contacts: readonly LeadContactInput[];
  keys: readonly IdentityKey[];
  warnings: readonly InputProblem[];
}
