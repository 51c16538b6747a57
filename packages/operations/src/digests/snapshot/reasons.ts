import type { DigestReason, DigestReasonNote, DigestReasons } from "@leadback/email";
import {
  effectiveQualityWeight,
  type Locale,
  noResponseMinAttempts,
  partnerHint,
  partnerLabel,
  type ReasonCode,
  reasonCatalogue,
  reasonGroup,
  reasonShares,
  smallSample,
} from "@leadback/scoring";
import type { LeadRecord } from "../../metrics/lead-record.ts";
import { endOf } from "../../metrics/measure-leads.ts";
import { isPromiseBroken } from "../../metrics/response-clock.ts";
import type { DigestFacts } from "../digest-facts.ts";
import type { DigestPeriodInstants } from "../digest-period.ts";
import { isTooNewToCompare, isWithin } from "./headline.ts";

const shown = 3;

type EndedLead = LeadRecord & { reason: ReasonCode };

/** Leads that ended with a reason in the period, disqualified and lost together. */
export function endedIn(
  facts: DigestFacts,
  period: Pick<DigestPeriodInstants, "start" | "end">,
): EndedLead[] {
  return facts.leads.filter(
    (lead): lead is EndedLead =>
      lead.reason !== null && isWithin(endOf(lead) ?? lead.lostAt ?? lead.disqualifiedAt, period),
  );
}

export function reasons(facts: DigestFacts, locale: Locale): DigestReasons | null {
  const ended = endedIn(facts, facts.period);
  if (ended.length === 0) return null;
  const previous = endedIn(facts, facts.previousPeriod);
  const isFirst = isTooNewToCompare(facts);
  const counts: Partial<Record<ReasonCode, number>> = {};
  for (const { reason } of ended) counts[reason] = (counts[reason] ?? 0) + 1;
  const shares = reasonShares(counts);
  const percentOf = (percent: number) => (ended.length >= smallSample.reasonSharesMin ? percent : null);
  const rest = shares.slice(shown);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    total: ended.length,
    top: shares.slice(0, shown).map(({ reason, count, percent }): DigestReason => {
      const countsAgainstPartner = weightOf(facts, reason, ended) > 0;
      return {
        code: reason,
        label: partnerLabel(reason, locale),
        meaning: reasonCatalogue[reason].meanings[locale],
        hint: countsAgainstPartner ? partnerHint(reason, locale) : null,
        count,
        previousCount: isFirst ? null : previous.filter((lead) => lead.reason === reason).length,
        sharePercent: percentOf(percent),
        group: reasonGroup(reason),
        countsAgainstPartner,
        note: noteFor(facts, reason, ended),
      };
    }),
    others:
      rest.length === 0
        ? null
        : {
            count: sum(rest.map(({ count }) => count)),
            sharePercent: percentOf(sum(rest.map(({ percent }) => percent))),
          },
  };
}

/** What a reason weighs in this period: the heaviest of its leads; leads lost after they were qualified weigh nothing. */
export function weightOf(facts: DigestFacts, reason: ReasonCode, ended: readonly EndedLead[]): number {
  return ended
    .filter((lead) => lead.reason === reason && lead.stage !== "lost")
    .reduce((heaviest, lead) => Math.max(heaviest, weightOfLead(facts, lead)), 0);
}

function weightOfLead(facts: DigestFacts, lead: EndedLead): number {
  return effectiveQualityWeight({
    reason: lead.reason,
    weight: facts.ownWeights.get(lead.reason),
    attempts: lead.attempts,
    isOurSlaBroken: isOurAttemptLate(facts, lead),
  });
}

function noteFor(
  facts: DigestFacts,
  reason: ReasonCode,
  ended: readonly EndedLead[],
): DigestReasonNote | null {
  const leads = ended.filter((lead) => lead.reason === reason);
  const dates = leads.flatMap((lead) => (lead.reopenAt === null ? [] : [lead.reopenAt])).sort();
  const [first] = dates;
  if (first !== undefined)
    return { kind: "reopens_on", date: first, count: dates.length, isOneDate: new Set(dates).size === 1 };
  if (reason !== "no_response") return null;
  const late = leads.filter((lead) => isOurAttemptLate(facts, lead)).length;
  if (late > 0) return { kind: "our_attempt_late", count: late };
  const few = leads.filter((lead) => lead.attempts < noResponseMinAttempts).length;
  return few > 0 ? { kind: "too_few_attempts", count: few } : null;
}

function isOurAttemptLate(facts: DigestFacts, lead: LeadRecord): boolean {
  return isPromiseBroken(lead, facts.program.settings, facts.calendar, facts.cutoff);
}
