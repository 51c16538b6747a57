import {
  type BusinessCalendar,
  type Decision,
  effectiveQualityWeight,
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

/** How a decided lead weighs in its partner's quality rate; `null` for one that is not decided. */
export function qualityDecision(lead: LeadRecord, rules: WeighingRules): Decision | null {
  if (lead.decision === null) return null;
  if (lead.decision === "qualified") return { outcome: "qualified" };
  const reason = lead.decisionReason ?? "other";
  const weight = effectiveQualityWeight({
    reason,
    weight: rules.ownWeights.get(reason),
    attempts: lead.attempts,
    isOurSlaBroken: isPromiseBroken(lead, rules.settings, rules.calendar, rules.now),
  });
  return { outcome: "disqualified", weight };
}
