import { type LeadId, leadEvents, type leads, type Transaction } from "@leadback/db";
import { type LeadEvent, type LintProblem, lintFeedback, lintSentence, nextStage } from "@leadback/scoring";
import { and, desc, eq } from "drizzle-orm";
import { answerLocale, type OperationContext } from "../context.ts";
import { type InputProblem, OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram, type Program } from "../programs/program.ts";
import { promptOf } from "../reasons/list-reasons.ts";
import { type ResolvedReason, resolveReason } from "../reasons/put-reason.ts";
import { recordAudit } from "../record-audit.ts";
import { appendFact, rescoreLead } from "./append-fact.ts";
import { allowedFields, refuseMissing, refuseUnknownFields } from "./correctable-fields.ts";
import { endingWarnings } from "./ending-warnings.ts";
import { type EventView, viewEvent } from "./event-view.ts";
import { type LeadView, viewLead } from "./get-lead.ts";
import { type LeadEventInput, leadEventInput } from "./lead-event-input.ts";
import type { LeadFact } from "./lead-fact.ts";
import { lockLead, type SeenVersion } from "./lock-lead.ts";
import { namesOfLead } from "./names-of-lead.ts";
import { splitEvent } from "./split-event.ts";

const clockSkewMs = 5 * 60_000;
const undoMs = 15 * 60_000;
/** Events that only the product itself writes, at the end of an operation of their own. */
export const reservedEventTypes: ReadonlySet<string> = new Set(["submitted", "erased"]);

/** A partner adds what it knows; how a lead goes on is for those who work it to say. */
const partnerTypes = new Set(["corrected", "noted"]);

export interface RecordedEvent {
  event: EventView;
  lead: LeadView;
  /** What was recorded although it goes against what the lead says. */
  warnings: InputProblem[];
}

/** Adds one event to a lead's history and moves the lead accordingly, or says why that cannot be. */
export async function recordEvent(
  context: OperationContext,
  leadId: LeadId,
  input: unknown,
  options: SeenVersion = {},
): Promise<RecordedEvent> {
  const sent = parseInput(leadEventInput, input);
  if (context.actor.partnerId !== undefined && !partnerTypes.has(sent.type)) {
    throw new OperationError(
      "forbidden",
      "You may correct your lead and add a note; how it goes on is decided by those who work it. Nothing was saved.",
    );
  }
  if (context.actor.partnerId !== undefined && sent.type === "noted" && sent.visibility !== "partner") {
    throw new OperationError("invalid_input", "Some fields are not as they should be; nothing was saved.", {
      problems: [
        { pointer: "/visibility", detail: "A partner's note is read by both sides: send `partner`." },
      ],
    });
  }
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const lead = await lockLead(transaction, context, leadId, options);
    refuseImpossible(lead, sent);
    const { event, own } = await asCanonical(transaction, context, program, sent);
    if (event.type === "information_requested") refuseUnknownFields(event.fields);
    if (event.type === "corrected") refuseUnknownFields(event.fields, allowedFields(context, lead));
    const occurredAt = occurrence(event, lead.submittedAt, context.now);
    const seen = await viewLead(transaction, context, leadId);
    if (event.type === "corrected" && context.actor.partnerId !== undefined)
      refuseMissing(event.fields, lead.requestedFields, seen);
    checkWords(event, seen, { locale: answerLocale(context, program), currency: program.currency });
    if (event.type === "reopened" && event.cause === "mistake") {
      await refuseLateUndo(transaction, context, leadId);
    }

    const { data, words } = splitEvent(event, lead, program, own);
    const fact = {
      type: event.type,
      occurredAt,
      recordedAt: context.now,
      isBackfilled: false,
      data,
    } as LeadFact;
    const row = await appendFact(transaction, context, program, lead, { fact, words });
    await rescoreLead(transaction, context, leadId);
    await recordAudit(transaction, context, `lead.${event.type}`, { kind: "lead", id: leadId });
    return {
      event: viewEvent(row, words),
      lead: await viewLead(transaction, context, leadId),
      warnings: endingWarnings(event, seen, answerLocale(context, program)),
    };
  });
}

/** The event as the library knows it, with the programme's own reason beside where it names one. */
async function asCanonical(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  sent: LeadEventInput,
): Promise<{ event: LeadEvent; own: ResolvedReason["own"] }> {
  if (!("reason" in sent)) return { event: sent, own: null };
  const { reason, own, detail } = await resolveReason(transaction, context, sent.reason);
  if (detail?.isRequired === true && sent.type !== "reason_changed" && sent.evidence?.text === undefined) {
    const prompt = promptOf(detail, answerLocale(context, program));
    throw new OperationError("invalid_input", "This reason asks for a detail; nothing was saved.", {
      type: "feedback",
      problems: [{ pointer: "/evidence/text", detail: prompt ?? "Say what this reason asks for." }],
    });
  }
  return { event: { ...sent, reason }, own };
}

function refuseImpossible(lead: typeof leads.$inferSelect, event: Pick<LeadEvent, "type">): void {
  const outcome = nextStage({ stage: lead.stage, stageBeforeEnd: lead.stageBeforeEnd }, event);
  const allowed = "refused" in outcome ? outcome.allowed : [];
  if (!("refused" in outcome) && !reservedEventTypes.has(event.type)) return;
  const possible = allowed.filter((type) => !reservedEventTypes.has(type));
  throw new OperationError(
    "conflict",
    `A lead in the stage "${lead.stage}" cannot take the event "${event.type}"; nothing was saved. Possible now: ${possible.join(", ")}.`,
    { type: "lifecycle", extra: { stage: lead.stage, allowed: possible } },
  );
}

/** Whoever ended a lead may take that back at once, as one does with a slip; later it is a reopening like any other. */
async function refuseLateUndo(
  transaction: Transaction,
  context: OperationContext,
  leadId: LeadId,
): Promise<void> {
  const [last] = await transaction
    .select({ type: leadEvents.type, actorId: leadEvents.actorId, recordedAt: leadEvents.recordedAt })
    .from(leadEvents)
    .where(and(eq(leadEvents.programId, context.programId), eq(leadEvents.leadId, leadId)))
    .orderBy(desc(leadEvents.sequence))
    .limit(1);
  const isEnd = last?.type === "disqualified" || last?.type === "lost";
  const isOwn = last?.actorId === context.actor.id;
  if (isEnd && isOwn && last.recordedAt.getTime() >= context.now.getTime() - undoMs) return;
  throw new OperationError("invalid_input", "This end can no longer be taken back; nothing was saved.", {
    problems: [
      {
        pointer: "/cause",
        detail:
          "A mistake is taken back within 15 minutes by whoever recorded it, before anything else happens to the lead. Leave `cause` out to reopen the lead; the decision then stays counted.",
      },
    ],
  });
}

function occurrence(event: LeadEvent, submittedAt: Date, now: Date): Date {
  if (event.occurredAt === undefined) return now;
  const occurredAt = new Date(event.occurredAt);
  const isFuture = occurredAt.getTime() > now.getTime() + clockSkewMs;
  // A clock that runs a little fast is taken as now: nothing stands in the future.
  if (!isFuture && occurredAt >= submittedAt) return occurredAt > now ? now : occurredAt;
  throw new OperationError("invalid_input", "The event's date does not fit the lead; nothing was saved.", {
    problems: [
      {
        pointer: "/occurredAt",
        detail: isFuture
          ? "It lies in the future: give an instant that has passed, or leave it out for now."
          : `It lies before the lead was submitted (${submittedAt.toISOString()}).`,
      },
    ],
  });
}

/** The sentence for the partner is the one free text that leaves: it must teach, and must not say who the lead is. */
function checkWords(
  event: LeadEvent,
  lead: LeadView,
  { locale, currency }: Pick<Program, "locale" | "currency">,
): void {
  const forbiddenNames = namesOfLead(lead);
  const verdict = (() => {
    switch (event.type) {
      case "disqualified":
      case "lost":
        return lintFeedback({ ...event, locale, currency, forbiddenNames });
      case "reason_changed":
        return event.sentence === undefined
          ? undefined
          : lintFeedback({ ...event, sentence: event.sentence, locale, currency, forbiddenNames });
      case "qualified":
      case "won":
        return event.sentence === undefined
          ? undefined
          : { ...lintSentence({ sentence: event.sentence, locale, forbiddenNames }), template: undefined };
      default:
        return undefined;
    }
  })();
  if (verdict === undefined || verdict.ok) return;
  const messages = new Set(verdict.problems.map(({ message }) => message));
  throw new OperationError("invalid_input", [...messages].join(" "), {
    type: "feedback",
    problems: verdict.problems.map((problem) => ({ pointer: placeOf(problem), detail: problem.message })),
    extra: verdict.template === undefined ? {} : { template: verdict.template },
  });
}

function placeOf({ code, field }: LintProblem): string {
  if (field !== undefined) return `/evidence/${field}`;
  return code.endsWith("_evidence") ? "/evidence" : "/sentence";
}
