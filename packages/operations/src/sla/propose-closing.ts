import type { LeadStage, ReasonCode } from "@leadback/scoring";
import { isLive } from "@leadback/scoring";

const dayMs = 86_400_000;
const attemptsOfNoResponse = 5;

/** After how many days without any event a lead is proposed for closing. */
export const silentDays = 60;

export interface ClosingProposal {
  reason: Extract<ReasonCode, "no_response" | "vendor_capacity">;
  silentDays: number;
}

/**
 * The end that a person is asked to confirm for a lead with which nothing happens any more. Nothing closes a lead by
 * itself; one that we hardly tried to reach is our own fault.
 */
export function proposeClosing(
  lead: { stage: LeadStage; lastEventAt: Date; attempts: number },
  now: Date,
): ClosingProposal | null {
  const days = (now.getTime() - lead.lastEventAt.getTime()) / dayMs;
  if (!isLive(lead.stage) || days < silentDays) return null;
  return {
    reason: lead.attempts >= attemptsOfNoResponse ? "no_response" : "vendor_capacity",
    silentDays: Math.floor(days),
  };
}
