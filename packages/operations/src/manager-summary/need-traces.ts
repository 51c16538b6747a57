import { type LeadTrace, traceWithin } from "../comparison/lead-traces.ts";
import { type DigestFacts, lessonSpan } from "../digests/digest-facts.ts";
import { decidedIn } from "../digests/snapshot/headline.ts";
import { lateLeads } from "../digests/snapshot/response-time.ts";
import type { Need } from "./need.ts";

/** As many ids as an address may carry. */
const mostListed = 100;

/** Where the leads behind the counts of a need are listed; none where it is not about leads. */
export function tracesOfNeed(need: Need, facts: DigestFacts, lessonIsOfPeriod: boolean): LeadTrace[] {
  const partner = { partnerId: facts.partner.id };
  const within = ({ start, end }: { start: Date; end: Date }) =>
    traceWithin({ from: start, to: end }, partner);
  const listed = (figure: string, count: number, filter: Record<string, string>): LeadTrace => ({
    figure,
    count,
    href: `/v1/leads?${new URLSearchParams({ ...partner, ...filter })}`,
  });
  switch (need.kind) {
    case "answered_late": {
      const ids = lateLeads(facts).map(({ id }) => id);
      return ids.length > mostListed ? [] : [listed("count", ids.length, { ids: ids.join(",") })];
    }
    case "quality_fell": {
      const [now, before] = [within(facts.period), within(facts.previousPeriod)];
      const decided = { on: "decidedAt" };
      return [
        now("decided", need.decided, decided),
        now("qualified", need.qualified, { ...decided, decision: "qualified" }),
        before("before.decided", decidedIn(facts, facts.previousPeriod).length, decided),
      ];
    }
    case "lesson": {
      const span = lessonIsOfPeriod ? facts.period : lessonSpan(facts.period, facts.program);
      const ended = { on: "endedAt", withReason: "true" };
      return [
        within(span)("count", need.count, { ...ended, reason: need.reason }),
        within(span)("of", need.of, ended),
      ];
    }
    case "information_waits":
      return [listed("count", need.count, { waitingFor: "partner" })];
    case "at_risk":
    case "dormant": {
      const known = facts.leads.filter(({ erasedAt }) => erasedAt === null).length;
      return [listed("leads", known, {})];
    }
    default:
      return [];
  }
}
