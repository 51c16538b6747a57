import { checkFields } from "../check-arguments.ts";
import type { LeadEventType } from "./lead-event.ts";
import { isLive, type LeadStage } from "./lead-stage.ts";
import { allowedEvents, transitions } from "./transitions.ts";

export interface LeadPosition {
  /** null for a lead that does not exist yet. */
  stage: LeadStage | null;
  /** The live stage that the lead left when it ended; needed to reopen it there. */
  stageBeforeEnd?: LeadStage | null | undefined;
}

export type RefusalCode =
  | "unknown_event"
  | "not_submitted"
  | "already_submitted"
  | "not_allowed_at_this_stage";

export type NextStage = { stage: LeadStage } | { refused: RefusalCode; allowed: LeadEventType[] };

/**
 * Where an event takes a lead, or why it cannot happen there. Decides every change of stage and the 409 that names what is possible.
 *
 * @param lead its stage, and the live stage before the end for an ended one
 * @param event only its type counts
 * @returns the new stage (the old one where the event does not move the lead), or the refusal with the event types that are allowed
 * @throws LeadMetricsError INVALID_INPUT when the lead or the event is no object
 * @example
 * nextStage({ stage: "accepted" }, { type: "won" }); // { stage: "won" }
 * nextStage({ stage: "lost", stageBeforeEnd: "qualified" }, { type: "reopened" }); // { stage: "qualified" }
 * nextStage({ stage: "recycled" }, { type: "won" });
 * // { refused: "not_allowed_at_this_stage", allowed: ["reopened", "noted", "engaged", "erased"] }
 */
export function nextStage(lead: LeadPosition, event: { type: string }): NextStage {
  const { stage } = checkFields("lead", lead);
  checkFields("event", event);
  const allowed = allowedEvents(stage);
  const type = allowed.find((candidate) => candidate === event.type);
  if (type === undefined) return { refused: refusal(stage, event.type), allowed };
  const { to } = transitions[type];
  if (to === "before_end") return { stage: stageAfterReopening(lead) };
  if (to !== "same") return { stage: to };
  return { stage: stage ?? "submitted" };
}

function refusal(stage: LeadStage | null, type: string): RefusalCode {
  if (!Object.hasOwn(transitions, type)) return "unknown_event";
  if (stage === null) return "not_submitted";
  return type === "submitted" ? "already_submitted" : "not_allowed_at_this_stage";
}

function stageAfterReopening({ stage, stageBeforeEnd }: LeadPosition): LeadStage {
  if (stage === "recycled") return "accepted";
  if (stageBeforeEnd && isLive(stageBeforeEnd)) return stageBeforeEnd;
  return stage === "lost" ? "qualified" : "accepted";
}
