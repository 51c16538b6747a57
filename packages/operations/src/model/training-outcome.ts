import { type LeadStage, type ReasonCode, reasonCatalogue } from "@leadback/scoring";

/** What an ended lead teaches, or why it teaches nothing. */
export type TrainingOutcome = "won" | "lost" | "censored" | "dropped" | "withoutReason";

/**
 * The label policy of the catalogue: a lead is lost where the reason lies with the lead itself; one that was to wait or
 * could not be reached is not known to be lost, and what happened on our side or the partner's says nothing of it.
 */
export function trainingOutcome(stage: LeadStage, reason: ReasonCode | null): TrainingOutcome {
  if (stage === "won") return "won";
  if (reason === null) return "withoutReason";
  switch (reasonCatalogue[reason].trainingLabel) {
    case "lost":
      return "lost";
    case "censored_recycle":
    case "censored_attempt":
      return "censored";
    case "dropped":
      return "dropped";
  }
}
