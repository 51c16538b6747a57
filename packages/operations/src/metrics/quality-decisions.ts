import {
  type BusinessCalendar,
  type Decision,
  effectiveQualityWeight,
  type QualityRate,
  qualityRate,
  type ReasonCode,
} from "@leadback/scoring";
import type { PromiseHistory } from "../programs/promises-at.ts";
import { type OwnReasons, weightOf } from "../reasons/own-reasons.ts";
import type { LeadRecord } from "./lead-record.ts";
import { isPromiseBroken } from "./response-clock.ts";

export interface WeighingRules extends PromiseHistory {
  calendar: BusinessCalendar;
  own: OwnReasons;
  now: Date;
}

/** The quality rate of decided leads. */
export function qualityOfLeads(decided: readonly LeadRecord[], rules: WeighingRules): QualityRate {
  return qualityRate(decisionsOf(decided, rules));
}

/** How each of them weighs in it. */
export function decisionsOf(decided: readonly LeadRecord[], rules: WeighingRules): Decision[] {
  return decided.map((lead) => qualityDecision(lead, rules)).filter((decision) => decision !== null);
}

/** How a decided lead weighs in its partner's quality rate; `null` for one that is not decided. */
function qualityDecision(lead: LeadRecord, rules: WeighingRules): Decision | null {
  if (lead.decision === null) return null;
  if (lead.decision === "qualified") return { outcome: "qualified" };
  const { decisionReason, decisionOwnReason } = lead;
  const ownReason =
    decisionOwnReason === null ? null : (rules.own.byNumber.get(decisionOwnReason)?.code ?? null);
  return {
    outcome: "disqualified",
    weight: weightOfReason(lead, decisionReason ?? "other", ownReason, rules),
  };
}

/** What a reason weighs for this lead. */
export function weightOfReason(
  lead: LeadRecord,
  reason: ReasonCode,
  ownReason: string | null,
  rules: WeighingRules,
): number {
  return effectiveQualityWeight({
    reason,
    weight: weightOf(rules.own, reason, ownReason),
    attempts: lead.attempts,
    isOurSlaBroken: isPromiseBroken(lead, rules, rules.calendar, rules.now),
  });
}
