import type { LeadId, leadScores } from "@leadback/db";
import { type CompiledRules, type LeadScore, type ScorableEvent, scoreLead } from "@leadback/scoring";
import type { OperationContext } from "../context.ts";
import type { LeadFact } from "../leads/lead-fact.ts";
import { type ScoreFacts, scorableLead, scorableReading } from "./score-input.ts";

/** What is stored of a score: all of it, and how the lead was read; older rows do not say that. */
export type StoredScore = LeadScore & { reading?: number };

/** A lead's score as it is stored, at the instant of the context. */
export function scoreRow(
  context: Pick<OperationContext, "programId" | "now">,
  rules: CompiledRules,
  lead: ScoreFacts & { id: LeadId },
  facts: readonly LeadFact[],
): typeof leadScores.$inferInsert {
  const score = scoreAt(rules, lead, facts, context.now);
  return {
    programId: context.programId,
    leadId: lead.id,
    scoredAt: context.now,
    rulesVersion: score.rulesVersion,
    score: score.score,
    grade: score.grade,
    detail: { ...score, reading: scorableReading } satisfies StoredScore,
  };
}

export function scoreAt(
  rules: CompiledRules,
  lead: ScoreFacts,
  facts: readonly LeadFact[],
  at: Date,
): LeadScore {
  return scoreLead(rules, scorableLead(lead), scorableEvents(facts), { now: at.getTime() });
}

/** What of a lead's history the rules look at. */
export function scorableEvents(facts: readonly LeadFact[]): ScorableEvent[] {
  return facts.flatMap((fact) =>
    fact.type === "engaged"
      ? [
          {
            id: fact.data.id,
            type: fact.type,
            signal: fact.data.signal,
            occurredAt: fact.occurredAt.getTime(),
          },
        ]
      : [],
  );
}

/** Safe: `scoreRow` writes nothing else into this column. */
export function asStoredScore(detail: unknown): StoredScore {
  return detail as StoredScore;
}
