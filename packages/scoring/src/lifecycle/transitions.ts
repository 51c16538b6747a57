import type { LeadEventType } from "./lead-event.ts";
import { type LeadStage, leadStages, liveStages } from "./lead-stage.ts";

interface Transition {
  /** null stands for a lead that does not exist yet. */
  from: readonly (LeadStage | null)[];
  to: LeadStage | "same" | "before_end";
}

const untilContacted = ["submitted", "accepted", "contacted"] as const;

/** The life of a lead as data: which event is possible where, and where it leads. */
export const transitions = {
  submitted: { from: [null], to: "submitted" },
  information_requested: { from: ["submitted", "accepted"], to: "same" },
  corrected: { from: ["submitted", "accepted"], to: "same" },
  accepted: { from: ["submitted"], to: "accepted" },
  assigned: { from: liveStages, to: "same" },
  attempted: { from: liveStages, to: "same" },
  contacted: { from: untilContacted, to: "contacted" },
  qualified: { from: untilContacted, to: "qualified" },
  advanced: { from: ["qualified"], to: "same" },
  disqualified: { from: untilContacted, to: "disqualified" },
  won: { from: liveStages, to: "won" },
  lost: { from: ["qualified"], to: "lost" },
  recycled: { from: ["disqualified", "lost"], to: "recycled" },
  reopened: { from: ["disqualified", "lost", "recycled"], to: "before_end" },
  reason_changed: { from: ["disqualified", "lost"], to: "same" },
  noted: { from: leadStages, to: "same" },
  engaged: { from: leadStages, to: "same" },
  erased: { from: leadStages, to: "same" },
} as const satisfies Record<LeadEventType, Transition>;

/** Every type of event, in the order of a lead's life. The cast is safe: the table has exactly these keys. */
export const leadEventTypes = Object.keys(transitions) as [LeadEventType, ...LeadEventType[]];

/**
 * The events that are possible now, for the answer to one that is not.
 *
 * @param stage where the lead stands; null for a lead that does not exist yet
 * @returns event types in the order of a lead's life
 * @example
 * allowedEvents("recycled"); // ["reopened", "noted", "engaged", "erased"]
 */
export function allowedEvents(stage: LeadStage | null): LeadEventType[] {
  return leadEventTypes.filter((type) => (transitions[type] as Transition).from.includes(stage));
}
