import { pipelined, type Transaction } from "@leadback/db";
import type { OperationContext } from "../context.ts";
import { claimKeys, replayOf } from "../idempotency/keyed-answers.ts";
import { OperationError } from "../operation-error.ts";
import { getProgram, type Program } from "../programs/program.ts";
import { currentRules } from "../scores/current-rules.ts";
import { identityKeys } from "./identity-keys.ts";
import type { LeadSubmission } from "./lead-submission.ts";
import { warningsOf } from "./lead-warnings.ts";
import { type FoundPartner, partnerAmong, readPartners, wantedPartner } from "./partner-of.ts";
import { refuseWrongTaxId } from "./refuse-wrong-tax-id.ts";
import type { LeadDraft, SentLead, TakenLead } from "./sent-lead.ts";
import { writeDrafts } from "./write-drafts.ts";

const clockSkewMs = 5 * 60_000;

/**
 * Takes in leads of a programme, each judged after those before it, with the same few statements whatever their number.
 * One that is refused writes nothing and keeps no other from being taken; an error of the database ends them all.
 * @param context its instant is that of all of them; who sends each is in `sent`
 */
export async function takeLeads(
  transaction: Transaction,
  context: OperationContext,
  sent: readonly SentLead[],
): Promise<TakenLead[]> {
  const scopes = sent.flatMap(({ keyed }) => keyed?.mark.scope ?? []);
  const named = sent.flatMap((one) => one.submission.partnerId ?? one.context.actor.partnerId ?? []);
  const [claims, program, rules, partners] = await pipelined([
    claimKeys(transaction, context, scopes),
    getProgram(transaction, context.programId),
    currentRules(transaction),
    readPartners(transaction, context, named),
  ]);
  const drafts: LeadDraft[] = [];
  const outcomes = sent.map((one): TakenLead | LeadDraft => {
    try {
      const { mark } = one.keyed ?? {};
      const replay = mark === undefined ? undefined : replayOf(claims.get(mark.scope), mark.fingerprint);
      if (replay !== undefined) return { replay };
      const draft = draftOf(one, context, program, partners);
      drafts.push(draft);
      return draft;
    } catch (error) {
      return { error };
    }
  });
  const written = await writeDrafts(transaction, context, program, rules, drafts);
  return outcomes.map((outcome) => ("keys" in outcome ? outcomeOf(written, outcome) : outcome));
}

function outcomeOf(written: ReadonlyMap<LeadDraft, TakenLead>, draft: LeadDraft): TakenLead {
  const outcome = written.get(draft);
  if (outcome === undefined) throw new TypeError("Every draft is written or refused.");
  return outcome;
}

function draftOf(
  sent: SentLead,
  { programId, now }: OperationContext,
  program: Program,
  partners: ReadonlyMap<string, FoundPartner>,
): LeadDraft {
  const { submission, context } = sent;
  const takenAt = instantOf(submission, now);
  refuseWrongTaxId(submission.company, program);
  const partner = partnerAmong(partners, context, wantedPartner(context, submission.partnerId));
  const contacts = submission.contacts ?? [];
  const keys = identityKeys(programId, program.country, { company: submission.company, contacts });
  const warnings = warningsOf(context, program, submission);
  return { sent, takenAt, partner, contacts, keys, warnings };
}

/** A clock that runs a little fast is taken as now: a lead in the future would be nobody's duplicate. */
function instantOf({ submittedAt }: LeadSubmission, now: Date): Date {
  if (submittedAt === undefined) return now;
  const givenMs = new Date(submittedAt).getTime();
  if (givenMs <= now.getTime() + clockSkewMs) return new Date(Math.min(givenMs, now.getTime()));
  throw new OperationError("invalid_input", "The lead was submitted in the future; nothing was saved.", {
    problems: [
      { pointer: "/submittedAt", detail: "Give an instant that has passed, or leave it out for now." },
    ],
  });
}
