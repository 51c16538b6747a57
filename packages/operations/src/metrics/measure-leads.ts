import {
  type CohortLead,
  conversion,
  conversionMatured,
  type LeadStage,
  leadStages,
  type ReasonCode,
  reasonCatalogue,
  reasonShares,
  responseTime,
  smallSample,
  timeToClose,
} from "@leadback/scoring";
import { activityAt } from "./activity-at.ts";
import { countReasons, endedForReason, endOf } from "./ended-leads.ts";
import type { LeadRecord } from "./lead-record.ts";
import { qualityOfLeads, type WeighingRules } from "./quality-decisions.ts";
import { type Answer, responsesOf } from "./response-clock.ts";

const dayMs = 86_400_000;

/** Half-open: `from` belongs to it, `to` does not. */
export interface Period {
  from: Date;
  to: Date;
}

/** Every partner metric over one partner's leads. Cohorts go by submission, decisions, ends and wins by their date. */
export function measureLeads(
  leads: readonly LeadRecord[],
  period: Period,
  rules: WeighingRules & { maturityDays: number; contactCount: number },
) {
  const isWithin = (at: Date | null) => at !== null && at >= period.from && at < period.to;
  const cohort = leads.filter((lead) => isWithin(lead.submittedAt));
  const { firstAttemptHours } = rules.settings.promises;
  const lives = cohort.map((lead) => cohortLead(lead, rules.now));
  const dated = lives.filter((life) => life !== null);
  const observations = (answer: Answer) => responsesOf(cohort, answer, rules);
  return {
    leads: {
      submitted: cohort.length,
      open: cohort.filter((lead) => endOf(lead) === null).length,
      won: cohort.filter((lead) => lead.stage === "won").length,
      decidedInPeriod: leads.filter((lead) => isWithin(lead.decidedAt)).length,
      qualifiedInPeriod: leads.filter((lead) => isWithin(lead.decidedAt) && lead.decision === "qualified")
        .length,
      wonInPeriod: leads.filter((lead) => isWithin(lead.wonAt)).length,
      legacyEnds: cohort.filter((lead) => lead.isLegacyEnd).length,
      undatedEnds: lives.length - dated.length,
    },
    stages: countStages(cohort),
    qualityRate: qualityOfLeads(
      leads.filter((lead) => isWithin(lead.decidedAt)),
      rules,
    ),
    conversion: conversion({
      won: cohort.filter((lead) => lead.stage === "won").length,
      submitted: cohort.length,
    }),
    conversionMatured: conversionMatured(dated, { horizonDays: rules.maturityDays }),
    responseTime: {
      firstAttempt: responseTime(observations("firstAttempt"), { targetHours: firstAttemptHours }),
      firstContact: responseTime(observations("firstContact"), { targetHours: firstAttemptHours }),
    },
    timeToClose: timeToClose(dated),
    reasons: shareReasons(endedForReason(leads, isWithin)),
    revenue: sumRevenue(leads.filter((lead) => isWithin(lead.wonAt))),
    activity: activityAt(leads, new Date(Math.min(period.to.getTime(), rules.now.getTime())), rules),
  };
}

/** A lead's life so far in days; `null` when its end has no date. */
function cohortLead(lead: LeadRecord, now: Date): CohortLead | null {
  const end = endOf(lead);
  if (end !== null && lead.isEndUndated) return null;
  const days = ((end ?? now).getTime() - lead.submittedAt.getTime()) / dayMs;
  return { days, outcome: end === null ? "open" : lead.stage === "won" ? "won" : "lost" };
}

function countStages(leads: readonly LeadRecord[]): Record<LeadStage, number> {
  const counts = Object.fromEntries(leadStages.map((stage) => [stage, 0])) as Record<LeadStage, number>;
  for (const lead of leads) counts[lead.stage] += 1;
  return counts;
}

function shareReasons(ended: readonly { reason: ReasonCode }[]) {
  return reasonShares(countReasons(ended)).map(({ reason, count, share }) => ({
    reason,
    dimension: reasonCatalogue[reason].dimension,
    count,
    share: ended.length >= smallSample.reasonSharesMin ? share : null,
  }));
}

/** One line a currency: amounts of different currencies are never added. */
function sumRevenue(won: readonly LeadRecord[]) {
  const byCurrency = new Map<string, { amountCents: number; deals: number }>();
  for (const { amountCents, currency } of won) {
    if (amountCents === null || currency === null) continue;
    const sum = byCurrency.get(currency) ?? { amountCents: 0, deals: 0 };
    byCurrency.set(currency, { amountCents: sum.amountCents + amountCents, deals: sum.deals + 1 });
  }
  return [...byCurrency]
    .map(([currency, sum]) => ({ currency, ...sum }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
