import type { LeadStage } from "./lead-stage.ts";

const forward: readonly LeadStage[] = ["submitted", "accepted", "contacted", "qualified", "won"];

/**
 * The forward stages that an event skipped. They are recorded at its instant, flagged as implied: they count for stages, never for response time.
 *
 * @param from the stage before the event; null for a new lead
 * @param to the stage after it
 * @returns the stages strictly between, in order; empty for ends and for steps back
 * @example
 * impliedStages("submitted", "won"); // ["accepted", "contacted", "qualified"]
 * impliedStages("submitted", "disqualified"); // []
 */
export function impliedStages(from: LeadStage | null, to: LeadStage): LeadStage[] {
  const start = from === null ? -1 : forward.indexOf(from);
  const end = forward.indexOf(to);
  if (from !== null && start === -1) return [];
  return end > start ? forward.slice(start + 1, end) : [];
}
