export const leadStages = [
  "submitted",
  "accepted",
  "contacted",
  "qualified",
  "won",
  "disqualified",
  "lost",
  "recycled",
] as const;

export type LeadStage = (typeof leadStages)[number];

export const liveStages = ["submitted", "accepted", "contacted", "qualified"] as const satisfies LeadStage[];

export type LiveStage = (typeof liveStages)[number];

/**
 * Whether a lead is still being worked, and may therefore end.
 *
 * @param stage where the lead stands
 * @returns true for submitted, accepted, contacted and qualified
 * @example
 * isLive("contacted"); // true
 * isLive("recycled"); // false
 */
export function isLive(stage: LeadStage): stage is LiveStage {
  return (liveStages as readonly LeadStage[]).includes(stage);
}
