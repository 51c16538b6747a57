import type { PartnerId } from "@leadback/db";
import { leadStages, type ReasonCode } from "@leadback/scoring";
import { type LeadTrace, tracesOfCounts, traceWithin } from "../comparison/lead-traces.ts";
import { endOf } from "../metrics/ended-leads.ts";
import type { LeadRecord } from "../metrics/lead-record.ts";
import type { measureLeads, Period } from "../metrics/measure-leads.ts";

const dayMs = 86_400_000;

type Measures = ReturnType<typeof measureLeads>;
type Figures = Omit<Measures, "activity"> & {
  activity: Omit<Measures["activity"], "standing"> & { standing: Measures["activity"]["standing"] | null };
};

/** Where the leads behind each of a partner's figures are listed. Erased leads are counted and not listed. */
export function tracesOfPartner(
  partnerId: PartnerId,
  { leads, period, now }: { leads: readonly LeadRecord[]; period: Period; now: Date },
  figures: Figures,
): LeadTrace[] {
  const trace = traceWithin(period, { partnerId });
  const isWithin = (at: Date | null) => at !== null && at >= period.from && at < period.to;
  const cohort = leads.filter(({ submittedAt }) => isWithin(submittedAt));
  const dated = cohort.filter((lead) => endOf(lead) === null || !lead.isEndUndated);
  const refused = leads.filter((lead) => lead.decision === "disqualified" && isWithin(lead.decidedAt));
  const byReason = Map.groupBy(refused, ({ decisionReason }): ReasonCode => decisionReason ?? "other");
  const { conversion, qualityRate, responseTime } = figures;
  const { firstAttempt, firstContact } = responseTime;
  const decided = { on: "decidedAt" };
  return [
    ...tracesOfCounts(trace, figures),
    trace("leads.legacyEnds", figures.leads.legacyEnds, { legacyEnd: "true" }),
    trace("leads.undatedEnds", figures.leads.undatedEnds, { undatedEnd: "true" }),
    ...leadStages.map((stage) => trace(`stages.${stage}`, figures.stages[stage], { stage })),
    trace("qualityRate.qualified", qualityRate.qualified, { ...decided, decision: "qualified" }),
    trace("qualityRate.disqualified", refused.length, { ...decided, decision: "disqualified" }),
    ...[...byReason].map(([reason, ended]) =>
      trace(`qualityRate.disqualified.${reason}`, ended.length, {
        ...decided,
        decision: "disqualified",
        decisionReason: reason,
      }),
    ),
    trace("conversion.n", conversion.n),
    trace("conversionMatured.n", dated.length, { undatedEnd: "false" }),
    trace("responseTime.firstAttempt.answered", firstAttempt.answered + firstAttempt.excluded, {
      response: "answered",
    }),
    trace("responseTime.firstAttempt.open", firstAttempt.open, { response: "open" }),
    trace("responseTime.firstContact.answered", firstContact.answered + firstContact.excluded, {
      contact: "answered",
    }),
    trace("responseTime.firstContact.open", firstContact.open, { contact: "open" }),
    trace("timeToClose.n", dated.filter(({ stage }) => stage === "won").length, {
      stage: "won",
      undatedEnd: "false",
    }),
    ...tracesOfActivity(partnerId, leads, new Date(Math.min(period.to.getTime(), now.getTime())), figures),
  ];
}

/** Of the last 90 days, and where the standing has a cause, of what it was judged by. */
function tracesOfActivity(
  partnerId: PartnerId,
  leads: readonly LeadRecord[],
  at: Date,
  { activity }: Figures,
): LeadTrace[] {
  const daysBefore = (days: number) => new Date(at.getTime() - days * dayMs);
  const recent = traceWithin({ from: daysBefore(90), to: at }, { partnerId });
  const judged = { from: daysBefore(180), to: at };
  const countJudged = (column: "submittedAt" | "decidedAt") =>
    leads.filter((lead) => {
      const instant = lead[column];
      return instant !== null && instant >= judged.from && instant < judged.to;
    }).length;
  return [
    recent("activity.submittedLast90Days", activity.submittedLast90Days),
    recent("activity.acceptedLast90Days", activity.acceptedLast90Days, { on: "acceptedAt" }),
    ...(activity.standing?.causes ?? []).map(({ code }) => {
      const figure = `activity.standing.causes.${code}`;
      if (code === "silent") {
        const before = leads.filter(({ submittedAt }) => submittedAt < at).length;
        return traceWithin({ from: new Date(0), to: at }, { partnerId })(figure, before);
      }
      const on = code === "quality_fell" ? "decidedAt" : "submittedAt";
      return traceWithin(judged, { partnerId })(figure, countJudged(on), { on });
    }),
  ];
}
