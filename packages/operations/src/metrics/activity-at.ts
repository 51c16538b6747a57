import { partnerActivity } from "@leadback/scoring";
import type { LeadRecord } from "./lead-record.ts";
import { qualityOfLeads, type WeighingRules } from "./quality-decisions.ts";
import { responsesOf } from "./response-clock.ts";

const dayMs = 86_400_000;
const activeDays = 90;

/**
 * How a partner stands at an instant: what it sent in the last 90 days, and whether it is at risk or dormant by its own rhythm, by
 * its quality or by how we answer it, each of these 90 days against the 90 before.
 */
export function activityAt(
  leads: readonly LeadRecord[],
  at: Date,
  rules: WeighingRules & { contactCount: number },
) {
  const daysBefore = (days: number) => new Date(at.getTime() - days * dayMs);
  const current = { from: daysBefore(activeDays), to: at };
  const previous = { from: daysBefore(2 * activeDays), to: current.from };
  const within = (column: "submittedAt" | "acceptedAt" | "decidedAt", { from, to }: typeof current) =>
    leads.filter((lead) => {
      const instant = lead[column];
      return instant !== null && instant >= from && instant < to;
    });
  const known = { ...rules, now: at };
  const quality = (period: typeof current) => qualityOfLeads(within("decidedAt", period), known);
  const responses = (period: typeof current) =>
    responsesOf(within("submittedAt", period), "firstContact", known);
  const accepted = within("acceptedAt", current).length;
  const standing = partnerActivity(
    {
      submittedAt: leads.map(({ submittedAt }) => submittedAt.getTime()),
      quality: { previous: quality(previous), current: quality(current) },
      responses: { previous: responses(previous), current: responses(current) },
      contactCount: rules.contactCount,
    },
    { now: at.getTime() },
  );
  return {
    lastSubmittedAt: leads.findLast(({ submittedAt }) => submittedAt < at)?.submittedAt.toISOString() ?? null,
    submittedLast90Days: within("submittedAt", current).length,
    acceptedLast90Days: accepted,
    isActive: accepted > 0,
    standing,
  };
}
