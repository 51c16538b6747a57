import {
  type BusinessCalendar,
  type Decision,
  effectiveQualityWeight,
  type QualityRate,
  qualityRate,
  type ReasonCode,
} from "@leadback/scoring";
import type { ProgramSettings } from "../programs/program-settings.ts";
import type { LeadRecord } from "./lead-record.ts";
import { isPromiseBroken } from "./response-clock.ts";

export interface WeighingRules {
  settings: Pick<ProgramSettings, "promises">;
  calendar: BusinessCalendar;
  ownWeights: ReadonlyMap<ReasonCode, number>;
  now: Date;
}

/** The quality rate of decided leads. */
export function qualityOfLeads(decided: readonly LeadRecord[], rules: WeighingRules): QualityRate {
  return qualityRate(
    decided.map((lead) => qualityDecision(lead, rules)).filter((decision) => decision !== null),
  );
}

/** How a decided lead weighs in its partner's quality rate; `null` for one that is not decided. */
function qualityDecision(lead: LeadRecord, rules: WeighingRules): Decision | null {
  if (lead.decision === null) return null;
  if (lead.decision === "qualified") return { outcome: "qualified" };
  return { outcome: "disqualified", weight: weightOfReason(lead, lead.decisionReason ?? "other", rules) };
}

/** What a reason weighs for this lead. */
export function weightOfReason(lead: LeadRecord, reason: ReasonCode, rules: WeighingRules): number {
  return effectiveQualityWeight({
    reason,
    weight: rules.ownWeights.get(reason),
    attempts: lead.attempts,
    isOurSlaBroken: isPromiseBroken(lead, rules.settings, rules.calendar, rules.now),
  });
}
