import type { partnerGoals } from "@leadback/db";
import { type Goal, type GoalProgress, goalProgress } from "@leadback/scoring";
import { Temporal } from "temporal-polyfill";
import type { LeadRecord } from "../metrics/lead-record.ts";
import { qualityOfLeads, type WeighingRules } from "../metrics/quality-decisions.ts";

export type GoalRow = typeof partnerGoals.$inferSelect;

type Dated = "submittedAt" | "acceptedAt" | "qualifiedAt" | "wonAt";
const columns = {
  received: "submittedAt",
  accepted: "acceptedAt",
  qualified: "qualifiedAt",
  won: "wonAt",
} as const satisfies Record<string, Dated>;

/** How a goal stands, from the partner's leads: counts by their date, conversion by cohort, quality by decision date. */
export function goalProgressOf(
  goal: GoalRow,
  leads: readonly LeadRecord[],
  zone: string,
  rules: WeighingRules,
): GoalProgress {
  const [fromMs, toMs] = [startOf(goal.startsOn, zone), startOf(goal.endsBefore, zone)];
  const within = (column: Dated | "decidedAt") =>
    leads.filter((lead) => {
      const at = lead[column]?.getTime();
      return at !== undefined && at >= fromMs && at < toMs && at <= rules.now.getTime();
    });
  return goalProgress(measured(goal, within, rules), {
    period: { fromMs, toMs },
    nowMs: rules.now.getTime(),
    calendar: rules.calendar,
  });
}

function measured(
  { measure, target, currency }: GoalRow,
  within: (column: Dated | "decidedAt") => LeadRecord[],
  rules: WeighingRules,
): Goal {
  if (measure === "revenue") {
    const won = within("wonAt").filter((lead) => lead.currency === currency);
    return {
      kind: "revenue",
      target,
      currency: currency ?? "",
      amountsCents: won.flatMap(({ amountCents }) => (amountCents === null ? [] : [amountCents])),
    };
  }
  if (measure === "quality_rate") {
    const { value, n } = qualityOfLeads(within("decidedAt"), rules);
    return { kind: "rate", target, successes: (value ?? 0) * n, trials: n };
  }
  if (measure === "conversion") {
    const cohort = within("submittedAt");
    const won = cohort.filter(({ stage }) => stage === "won").length;
    return { kind: "rate", target, successes: won, trials: cohort.length };
  }
  return { kind: "count", target, achieved: within(columns[measure]).length };
}

function startOf(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}
