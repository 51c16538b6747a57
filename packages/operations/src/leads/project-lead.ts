import type { ClockPause, PartnerId } from "@leadback/db";
import { type LeadStage, nextStage, type ReasonCode } from "@leadback/scoring";
import type { EndData, LeadFact } from "./lead-fact.ts";

/** What a lead's history adds up to; the columns of `leads` that events decide. */
export interface LeadProjection {
  partnerId: PartnerId;
  channel: string | null;
  version: number;
  stage: LeadStage;
  step: string | null;
  stageBeforeEnd: LeadStage | null;
  submittedAt: Date;
  acceptedAt: Date | null;
  contactedAt: Date | null;
  qualifiedAt: Date | null;
  disqualifiedAt: Date | null;
  wonAt: Date | null;
  lostAt: Date | null;
  decision: "qualified" | "disqualified" | null;
  decidedAt: Date | null;
  decisionReason: ReasonCode | null;
  decisionOwnReason: number | null;
  firstAttemptAt: Date | null;
  firstContactAt: Date | null;
  attempts: number;
  clockPauses: ClockPause[];
  requestedFields: string[];
  reason: ReasonCode | null;
  ownReason: string | null;
  secondaryReasons: ReasonCode[];
  isLegacyEnd: boolean;
  isEndUndated: boolean;
  isBackfilled: boolean;
  amountCents: number | null;
  currency: string | null;
  expectedAmountCents: number | null;
  expectedCurrency: string | null;
  assignedTo: string | null;
  reopenAt: string | null;
  lastEventAt: Date;
  protectionExtendedAt: Date | null;
  erasedAt: Date | null;
}

const lateLogHours = 24;

/**
 * Folds a lead's history, oldest first, into its present state. Pure; the one place that says what an event does.
 * @throws {Error} when the history breaks the lifecycle: intake never writes such a history.
 */
export function projectLead(facts: readonly LeadFact[]): LeadProjection {
  const [first, ...rest] = facts;
  if (first?.type !== "submitted") throw new Error("A lead's history starts with its submission.");
  return rest.reduce(applyFact, {
    partnerId: first.data.partnerId,
    channel: first.data.channel ?? null,
    version: 1,
    stage: "submitted",
    step: null,
    stageBeforeEnd: null,
    submittedAt: first.occurredAt,
    acceptedAt: null,
    contactedAt: null,
    qualifiedAt: null,
    disqualifiedAt: null,
    wonAt: null,
    lostAt: null,
    decision: null,
    decidedAt: null,
    decisionReason: null,
    decisionOwnReason: null,
    firstAttemptAt: null,
    firstContactAt: null,
    attempts: 0,
    clockPauses: [],
    requestedFields: [],
    reason: null,
    ownReason: null,
    secondaryReasons: [],
    isLegacyEnd: false,
    isEndUndated: false,
    isBackfilled: first.isBackfilled,
    amountCents: null,
    currency: null,
    expectedAmountCents: null,
    expectedCurrency: null,
    assignedTo: null,
    reopenAt: null,
    lastEventAt: first.occurredAt,
    protectionExtendedAt: null,
    erasedAt: null,
  });
}

/** One step of the fold: the state after `fact`. */
export function applyFact(lead: LeadProjection, fact: LeadFact): LeadProjection {
  const outcome = nextStage(
    lead.stageBeforeEnd === null
      ? { stage: lead.stage }
      : { stage: lead.stage, stageBeforeEnd: lead.stageBeforeEnd },
    { type: fact.type },
  );
  if ("refused" in outcome)
    throw new Error(`The event "${fact.type}" cannot follow the stage "${lead.stage}".`);
  const moved: LeadProjection = {
    ...lead,
    version: lead.version + 1,
    stage: outcome.stage,
    lastEventAt: later(lead.lastEventAt, fact.occurredAt),
  };
  switch (fact.type) {
    case "submitted":
    case "engaged":
      return moved;
    case "noted":
      return fact.data.protectionExtendedUntil === undefined
        ? moved
        : { ...moved, protectionExtendedAt: fact.occurredAt };
    case "information_requested":
      return {
        ...moved,
        clockPauses: beginPause(lead.clockPauses, fact.occurredAt),
        requestedFields: [...new Set([...lead.requestedFields, ...fact.data.fields])].sort(),
      };
    case "corrected":
      return {
        ...moved,
        clockPauses: endPauses(lead.clockPauses, fact.occurredAt),
        requestedFields: [],
      };
    case "accepted":
      return reach(moved, ["acceptedAt"], fact.occurredAt);
    case "assigned":
      return { ...moved, assignedTo: fact.data.userId };
    case "attempted":
      return {
        ...moved,
        attempts: lead.attempts + 1,
        firstAttemptAt: lead.firstAttemptAt ?? answeredAt(fact),
      };
    case "contacted":
      return {
        ...reach(moved, ["acceptedAt", "contactedAt"], fact.occurredAt),
        firstAttemptAt: lead.firstAttemptAt ?? answeredAt(fact),
        firstContactAt: lead.firstContactAt ?? answeredAt(fact),
      };
    case "qualified":
      return decide(
        reach(moved, ["acceptedAt", "contactedAt", "qualifiedAt"], fact.occurredAt),
        "qualified",
        fact.occurredAt,
      );
    case "advanced":
      return {
        ...moved,
        step: fact.data.step,
        expectedAmountCents: fact.data.expectedAmountCents ?? lead.expectedAmountCents,
        expectedCurrency: fact.data.currency ?? lead.expectedCurrency,
      };
    case "disqualified": {
      const ended = end({ ...moved, disqualifiedAt: fact.occurredAt }, lead, fact);
      return decide(ended, "disqualified", fact.occurredAt, {
        decisionReason: ended.reason,
        decisionOwnReason: fact.data.ownReasonNumber ?? null,
      });
    }
    case "lost":
      return end({ ...moved, lostAt: fact.occurredAt }, lead, fact);
    case "won": {
      const reached = reach(moved, ["acceptedAt", "contactedAt", "qualifiedAt", "wonAt"], fact.occurredAt);
      return {
        ...decide(reached, "qualified", fact.occurredAt),
        stageBeforeEnd: lead.stage,
        amountCents: fact.data.amountCents ?? null,
        currency: fact.data.currency ?? null,
        isLegacyEnd: fact.isBackfilled && fact.data.hasSentence !== true,
        isEndUndated: fact.isUndated === true,
      };
    }
    case "recycled":
      return { ...moved, reopenAt: fact.data.reopenAt };
    case "reopened":
      return {
        ...moved,
        ...(neverEndedCauses.has(fact.data.cause) ? withoutEnd(lead) : {}),
        reopenAt: null,
        reason: null,
        ownReason: null,
        secondaryReasons: [],
        stageBeforeEnd: null,
        isEndUndated: false,
      };
    case "reason_changed":
      return {
        ...moved,
        reason: fact.data.reason,
        ownReason: fact.data.ownReason ?? null,
        secondaryReasons: fact.data.secondaryReasons ?? lead.secondaryReasons,
        ...(lead.stage === "disqualified"
          ? { decisionReason: fact.data.reason, decisionOwnReason: fact.data.ownReasonNumber ?? null }
          : {}),
      };
    case "erased":
      return { ...moved, erasedAt: fact.occurredAt };
  }
}

type ReachedColumn = "acceptedAt" | "contactedAt" | "qualifiedAt" | "wonAt";

/** After these the end counts as one that never was; after any other reopening the first decision stays. */
const neverEndedCauses: ReadonlySet<string | undefined> = new Set(["dispute_overturned", "mistake"]);

/** Stages that are skipped count as reached at the same instant. */
function reach(lead: LeadProjection, columns: ReachedColumn[], at: Date): LeadProjection {
  const reached = columns.map((column) => [column, lead[column] ?? at] as const);
  return { ...lead, ...Object.fromEntries(reached) };
}

const noReason = { decisionReason: null, decisionOwnReason: null } as const;

/** Only the first decision counts, by its date. */
function decide(
  lead: LeadProjection,
  decision: "qualified" | "disqualified",
  decidedAt: Date,
  because: Pick<LeadProjection, "decisionReason" | "decisionOwnReason"> = noReason,
): LeadProjection {
  return lead.decision === null ? { ...lead, decision, decidedAt, ...because } : lead;
}

/** An end that was overturned never was: the decision that it made is made anew, by the date of the next one. */
function withoutEnd(lead: LeadProjection): Partial<LeadProjection> {
  if (lead.stage === "lost" || (lead.stage === "recycled" && lead.lostAt !== null)) return { lostAt: null };
  const isDecision = lead.decidedAt?.getTime() === lead.disqualifiedAt?.getTime();
  if (lead.decision !== "disqualified" || !isDecision) return { disqualifiedAt: null };
  return { disqualifiedAt: null, decision: null, decidedAt: null, ...noReason };
}

function end(
  moved: LeadProjection,
  before: LeadProjection,
  fact: LeadFact & { data: EndData },
): LeadProjection {
  return {
    ...moved,
    stageBeforeEnd: before.stage,
    reason: fact.data.reason ?? null,
    ownReason: fact.data.ownReason ?? null,
    secondaryReasons: fact.data.secondaryReasons ?? [],
    isLegacyEnd: fact.data.hasSentence !== true,
    isEndUndated: fact.isUndated === true,
  };
}

/** An attempt logged more than a day late stops our clock when it was logged; an undated one never does. */
function answeredAt(fact: LeadFact): Date | null {
  if (fact.isUndated === true) return null;
  const delayHours = (fact.recordedAt.getTime() - fact.occurredAt.getTime()) / 3_600_000;
  return delayHours > lateLogHours ? fact.recordedAt : fact.occurredAt;
}

/** A clock that stands still already is not stopped again: its hours would be taken off twice. */
function beginPause(pauses: ClockPause[], at: Date): ClockPause[] {
  return pauses.some(({ to }) => to === null) ? pauses : [...pauses, { from: at.getTime(), to: null }];
}

function endPauses(pauses: ClockPause[], at: Date): ClockPause[] {
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: at.getTime() } : pause));
}

function later(left: Date, right: Date): Date {
  return left > right ? left : right;
}
