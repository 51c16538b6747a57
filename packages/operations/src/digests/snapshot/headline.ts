import type { DigestConversion, DigestHeadline, DigestRate, DigestTrendPeriod } from "@leadback/email";
import { change, rateWording } from "@leadback/scoring";
import { Temporal } from "temporal-polyfill";
import type { LeadRecord } from "../../metrics/lead-record.ts";
import { qualityOfLeads, type WeighingRules } from "../../metrics/quality-decisions.ts";
import { isResent } from "../../metrics/response-clock.ts";
import type { DigestFacts } from "../digest-facts.ts";
import { type DigestPeriodInstants, localDate, shiftPeriod } from "../digest-period.ts";

const trendPeriods = 8;
const trendMinPeriods = 3;

export function isWithin(at: Date | null, period: Pick<DigestPeriodInstants, "start" | "end">): boolean {
  return at !== null && at >= period.start && at < period.end;
}

/** The first comparison comes in a partner's third period: the first one was not a whole one. */
export function isTooNewToCompare(facts: DigestFacts): boolean {
  return facts.leads.every((lead) => lead.submittedAt >= facts.previousPeriod.start);
}

export function decidedIn(
  facts: DigestFacts,
  period: Pick<DigestPeriodInstants, "start" | "end">,
): LeadRecord[] {
  return facts.leads.filter((lead) => isWithin(lead.decidedAt, period));
}

/** Leads decided in the period, "q of d", against the previous period as it was reported. */
export function headline(facts: DigestFacts): DigestHeadline {
  const current = countDecided(decidedIn(facts, facts.period));
  const weights = qualityOf(facts);
  const of = weights.n;
  const previous = isTooNewToCompare(facts) ? null : previousCounts(facts);
  return {
    ...current,
    countingAgainst:
      of === current.decided ? null : { qualified: current.qualified, of, excluded: current.decided - of },
    previous,
    change:
      previous === null || previous.decided === 0 || current.decided === 0
        ? null
        : change(
            { successes: previous.qualified, trials: previous.decided },
            { successes: current.qualified, trials: current.decided },
          ),
  };
}

export function qualityRateOf(facts: DigestFacts): DigestRate | null {
  const rate = qualityOf(facts);
  const wording = rateWording(rate.n);
  if (wording === "counts" || rate.value === null || rate.interval === null) return null;
  return {
    value: rate.value,
    lower: rate.interval.lower,
    upper: rate.interval.upper,
    n: rate.n,
    isSmallSample: wording === "small_sample",
  };
}

/** The last whole month whose leads have all had their full time to convert. */
export function maturedConversion(facts: DigestFacts): DigestConversion | null {
  const { zone } = facts.period;
  const matured = Temporal.PlainDate.from(localDate(facts.cutoff, zone)).subtract({
    days: facts.program.settings.maturityDays,
  });
  const end = matured.with({ day: 1 });
  const first = end.subtract({ months: 1 });
  const cohort = {
    start: new Date(first.toZonedDateTime(zone).epochMilliseconds),
    end: new Date(end.toZonedDateTime(zone).epochMilliseconds),
  };
  const leads = facts.leads.filter((lead) => isWithin(lead.submittedAt, cohort));
  if (leads.length === 0) return null;
  return {
    won: leads.filter((lead) => lead.stage === "won").length,
    submitted: leads.length,
    resent: leads.filter(isResent).length,
    firstDay: first.toString(),
    lastDay: end.subtract({ days: 1 }).toString(),
  };
}

export function trend(facts: DigestFacts): DigestTrendPeriod[] | null {
  const firstLead = facts.leads[0]?.submittedAt;
  const periods = Array.from({ length: trendPeriods }, (_, index) =>
    shiftPeriod(facts.period, index - trendPeriods + 1, facts.program.settings.digest),
  ).filter((period) => firstLead !== undefined && period.end > firstLead);
  const counted = periods.map((period) => ({
    firstDay: period.firstDay,
    ...countDecided(decidedIn(facts, period)),
  }));
  return counted.filter(({ decided }) => decided > 0).length < trendMinPeriods ? null : counted;
}

function qualityOf(facts: DigestFacts) {
  return qualityOfLeads(decidedIn(facts, facts.period), weighingRules(facts));
}

export function weighingRules(facts: DigestFacts): WeighingRules {
  const { calendar, own, cutoff, program } = facts;
  const { settings, earlierPromises } = program;
  return { settings, earlierPromises, calendar, own, now: cutoff };
}

/** As the partner read it, when it did; otherwise as it stands now. */
function previousCounts(facts: DigestFacts): { qualified: number; decided: number } {
  const stored = facts.earlier.find((digest) => digest.periodStartLocal === facts.previousPeriod.firstDay);
  if (stored === undefined) return countDecided(decidedIn(facts, facts.previousPeriod));
  const { qualified, decided } = stored.snapshot.headline;
  return { qualified, decided };
}

function countDecided(leads: readonly LeadRecord[]): { qualified: number; decided: number } {
  return { qualified: leads.filter((lead) => lead.decision === "qualified").length, decided: leads.length };
}
