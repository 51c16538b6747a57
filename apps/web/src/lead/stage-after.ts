import { nextStage } from "@leadback/scoring";
import type { Lead } from "./use-lead.ts";

/** Where an event takes a lead; where it stands if it takes it nowhere. */
export function stageAfter(
  lead: Pick<Lead, "stage" | "acceptedAt" | "contactedAt">,
  type: string,
): Lead["stage"] {
  const { stage, acceptedAt, contactedAt } = lead;
  const live = contactedAt !== null ? "contacted" : acceptedAt !== null ? "accepted" : "submitted";
  const next = nextStage({ stage, stageBeforeEnd: stage === "lost" ? "qualified" : live }, { type });
  return "stage" in next ? next.stage : stage;
}
