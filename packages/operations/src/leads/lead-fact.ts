import type { PartnerId } from "@leadback/db";
import type { LeadEventType, PositiveCode, ReasonCode } from "@leadback/scoring";

/** What an event says without words: the `data` column of `lead_events`, by type. */
export interface EventDataByType {
  submitted: { partnerId: PartnerId; channel?: string };
  information_requested: { fields: string[] };
  corrected: { fields: string[] };
  accepted: { cause?: ReopeningCause };
  assigned: { userId: string };
  attempted: { channel: string };
  contacted: { channel?: string; objections?: ReasonCode[]; interest?: number };
  qualified: { positives?: PositiveCode[]; hasSentence?: boolean; cause?: ReopeningCause };
  advanced: { step: string; expectedAmountCents?: number; currency?: string };
  disqualified: EndData;
  lost: EndData;
  won: { amountCents?: number; currency?: string; positives?: PositiveCode[]; hasSentence?: boolean };
  recycled: { reopenAt: string };
  reopened: { cause?: string };
  reason_changed: {
    reason: ReasonCode;
    ownReason?: string;
    ownReasonNumber?: number;
    /** Null where the end waited for a reason. */
    previousReason: ReasonCode | null;
    secondaryReasons?: ReasonCode[];
    cause?: ReopeningCause;
  };
  noted: NoteData;
  engaged: { signal: string; id: string };
  erased: Record<never, never>;
}

/** After an overturned dispute the end counts as one that never was. */
type ReopeningCause = "dispute_overturned";

/** What else a note can record beside its text: a change of what stands beside the events. */
interface NoteData {
  visibility?: string;
  /** Fields that we corrected ourselves. */
  fields?: string[];
  protectionExtendedUntil?: string;
  influencedBy?: PartnerId;
}

export interface EndData {
  reason?: ReasonCode;
  /** The programme's own reason, which counts as `reason`, by its code and by the number that figures know it by. */
  ownReason?: string;
  ownReasonNumber?: number;
  secondaryReasons?: ReasonCode[];
  hasSentence?: boolean;
  /** The reason was read from the free text of an import; `guesses` where a person must still decide. */
  classified?: { line: number; confidence: number; guesses?: ReasonCode[] };
}

/** One entry of a lead's history, as the projection reads it. */
export type LeadFact = {
  [Type in LeadEventType]: {
    type: Type;
    occurredAt: Date;
    recordedAt: Date;
    isBackfilled: boolean;
    /** The source named no date: `occurredAt` stands in and no duration is taken from it. */
    isUndated?: boolean;
    data: EventDataByType[Type];
  };
}[LeadEventType];
