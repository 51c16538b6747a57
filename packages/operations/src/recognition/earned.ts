import { smallSample, wilsonInterval } from "@leadback/scoring";
import type { LeadRecord } from "../metrics/lead-record.ts";
import { qualityOfLeads, type WeighingRules } from "../metrics/quality-decisions.ts";

const yearMs = 365 * 86_400_000;
/** A rate stands without a warning from here on; below it a badge would praise luck. */
const badgeLeadsMin = smallSample.rateSteadyMin;
/** At least every second lead, even at the lower end of the interval. */
const badgeRateMin = 0.5;
const winCounts = [10, 50, 100];

export interface Earned {
  code: string;
  reachedAt: Date;
  evidence: Record<string, number>;
}

/** The milestones and badges that a partner has earned until now; each is given once. */
export function earnedBy(joinedAt: Date, leads: readonly LeadRecord[], rules: WeighingRules): Earned[] {
  const { now } = rules;
  const dates = (column: "acceptedAt" | "wonAt") =>
    leads
      .flatMap((lead) => (lead[column] === null || lead[column] > now ? [] : [lead[column]]))
      .toSorted((left, right) => left.getTime() - right.getTime());
  const [accepted, won] = [dates("acceptedAt"), dates("wonAt")];
  return [
    ...nth(accepted, 1, "first_accepted"),
    ...nth(won, 1, "first_win"),
    ...winCounts.flatMap((count) => nth(won, count, `wins_${count}`)),
    ...anniversaries(joinedAt, now),
    ...qualityBadge(leads, rules),
  ];
}

function nth(dates: readonly Date[], count: number, code: string): Earned[] {
  const reachedAt = dates[count - 1];
  return reachedAt === undefined ? [] : [{ code, reachedAt, evidence: { count } }];
}

function anniversaries(joinedAt: Date, now: Date): Earned[] {
  const earned: Earned[] = [];
  for (let years = 1; ; years += 1) {
    const reachedAt = new Date(joinedAt);
    reachedAt.setUTCFullYear(joinedAt.getUTCFullYear() + years);
    if (reachedAt > now) return earned;
    earned.push({ code: `anniversary_${years}`, reachedAt, evidence: { years } });
  }
}

/** From thirty decided leads of the last year, and by the lower end of the interval: five of five earn nothing. */
function qualityBadge(leads: readonly LeadRecord[], rules: WeighingRules): Earned[] {
  const since = rules.now.getTime() - yearMs;
  const decided = leads.filter(
    ({ decidedAt }) => decidedAt !== null && decidedAt.getTime() > since && decidedAt <= rules.now,
  );
  const { value, n } = qualityOfLeads(decided, rules);
  if (value === null || n < badgeLeadsMin) return [];
  const { lower } = wilsonInterval(value * n, n);
  if (lower < badgeRateMin) return [];
  return [{ code: "steady_quality", reachedAt: rules.now, evidence: { n, value, lower } }];
}
