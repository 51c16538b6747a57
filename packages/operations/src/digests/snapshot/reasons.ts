import type { PartnerType } from "@leadback/db";
import type { DigestReason, DigestReasonNote, DigestReasons } from "@leadback/email";
import {
  coachingHint,
  type Locale,
  noResponseMinAttempts,
  type PartnerSegment,
  type ReasonCode,
  reasonCatalogue,
  reasonGroup,
  reasonShares,
  smallSample,
} from "@leadback/scoring";
import { countReasons, type EndedLead, endedForReason } from "../../metrics/ended-leads.ts";
import type { LeadRecord } from "../../metrics/lead-record.ts";
import { weightOfReason } from "../../metrics/quality-decisions.ts";
import { isPromiseBroken } from "../../metrics/response-clock.ts";
import { saidToPartner } from "../../reasons/own-reasons.ts";
import type { DigestFacts } from "../digest-facts.ts";
import type { DigestPeriodInstants } from "../digest-period.ts";
import { isTooNewToCompare, isWithin, weighingRules } from "./headline.ts";

const shown = 3;
const sellingTypes: ReadonlySet<PartnerType> = new Set(["reseller", "representative", "distributor"]);

/** Leads that ended with a reason in the period. */
export function endedIn(
  facts: DigestFacts,
  period: Pick<DigestPeriodInstants, "start" | "end">,
): EndedLead<LeadRecord>[] {
  return endedForReason(facts.leads, (at) => isWithin(at, period));
}

export function reasons(facts: DigestFacts, locale: Locale): DigestReasons | null {
  const ended = endedIn(facts, facts.period);
  if (ended.length === 0) return null;
  const previous = endedIn(facts, facts.previousPeriod);
  const isFirst = isTooNewToCompare(facts);
  const before = countReasons(previous);
  const shares = reasonShares(countReasons(ended));
  const percentOf = (percent: number) => (ended.length >= smallSample.reasonSharesMin ? percent : null);
  const rest = shares.slice(shown);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    total: ended.length,
    qualifiedBefore: ended.filter(({ decision }) => decision === "qualified").length,
    top: shares.slice(0, shown).map(({ reason, count, percent }): DigestReason => {
      const countsAgainstPartner = weightOf(facts, reason, ended) > 0;
      return {
        code: reason,
        label: labelOf(facts, reason, ended, locale),
        meaning: reasonCatalogue[reason].meanings[locale],
        hint: countsAgainstPartner ? coachingHint(reason, locale, segmentOf(facts)) : null,
        count,
        previousCount: isFirst ? null : (before[reason] ?? 0),
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

/** Who resells, represents or distributes holds the sales talks; everybody else introduces. */
export function segmentOf({ partner }: Pick<DigestFacts, "partner">): PartnerSegment {
  return sellingTypes.has(partner.type) ? "sells" : "introduces";
}

/** A reason in the programme's words; in those of its own reason where every lead that ended for it has that one. */
export function labelOf(
  { own }: Pick<DigestFacts, "own">,
  reason: ReasonCode,
  ended: readonly EndedLead<LeadRecord>[],
  locale: Locale,
): string {
  const said = new Set(ended.filter((lead) => lead.reason === reason).map(({ ownReason }) => ownReason));
  const [only = null] = said.size === 1 ? said : [];
  return saidToPartner(own, reason, only, locale);
}

/** What a reason weighs in this period: the heaviest of its leads; leads lost after they were qualified weigh nothing. */
export function weightOf(
  facts: DigestFacts,
  reason: ReasonCode,
  ended: readonly EndedLead<LeadRecord>[],
): number {
  return ended
    .filter((lead) => lead.reason === reason && lead.stage !== "lost")
    .reduce(
      (heaviest, lead) =>
        Math.max(heaviest, weightOfReason(lead, reason, lead.ownReason, weighingRules(facts))),
      0,
    );
}

function noteFor(
  facts: DigestFacts,
  reason: ReasonCode,
  ended: readonly EndedLead<LeadRecord>[],
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
  return isPromiseBroken(lead, facts.program, facts.calendar, facts.cutoff);
}
