import { type LeadId, leadScores, leads } from "@leadback/db";
import type { LeadScore } from "@leadback/scoring";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { leadNotFound, visibleLeads } from "./get-lead.ts";

/** A lead's latest score with all that it is made of, as it was stored. */
export async function getScore(context: OperationContext, leadId: LeadId) {
  const [row] = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select({ score: leadScores })
      .from(leads)
      .innerJoin(leadScores, and(eq(leadScores.programId, leads.programId), eq(leadScores.leadId, leads.id)))
      .where(and(visibleLeads(context), eq(leads.id, leadId))),
  );
  if (row === undefined) throw leadNotFound();
  return { leadId, scoredAt: row.score.scoredAt.toISOString(), ...asLeadScore(row.score.detail) };
}

/** Safe: `scoreRow` writes nothing else into this column. */
function asLeadScore(detail: unknown): LeadScore {
  return detail as LeadScore;
}
