import { type LeadId, leadScores, leads } from "@leadback/db";
import { liveStages } from "@leadback/scoring";
import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { readScoreFacts } from "../leads/read-score-facts.ts";
import { readSignals } from "../leads/read-signals.ts";
import { currentRules } from "../scores/current-rules.ts";
import { scoreRow } from "../scores/score-row.ts";

const leadsPerTransaction = 500;

/** Scores every live lead anew: what a lead did counts less with every day. */
export async function rescoreLiveLeads(context: OperationContext): Promise<number> {
  const { programId } = context;
  let [scored, last] = [0, undefined as LeadId | undefined];
  for (;;) {
    const ids = await context.database.inProgram(programId, async (transaction) => {
      const rules = await currentRules(transaction);
      const page = await transaction
        .select({ id: leads.id })
        .from(leads)
        .where(
          and(
            eq(leads.programId, programId),
            inArray(leads.stage, [...liveStages]),
            isNull(leads.erasedAt),
            last === undefined ? undefined : gt(leads.id, last),
          ),
        )
        .orderBy(asc(leads.id))
        .limit(leadsPerTransaction);
      const pageIds = page.map(({ id }) => id);
      const facts = await readScoreFacts(transaction, context, pageIds);
      const signalsOf = await readSignals(transaction, context, pageIds);
      const rows = [...facts.values()].map((lead) => scoreRow(context, rules, lead, signalsOf(lead.id)));
      if (rows.length > 0) {
        await transaction
          .insert(leadScores)
          .values(rows)
          .onConflictDoUpdate({
            target: [leadScores.programId, leadScores.leadId],
            set: {
              scoredAt: sql`excluded.scored_at`,
              rulesVersion: sql`excluded.rules_version`,
              score: sql`excluded.score`,
              grade: sql`excluded.grade`,
              detail: sql`excluded.detail`,
            },
          });
      }
      return pageIds;
    });
    scored += ids.length;
    last = ids.at(-1);
    if (ids.length < leadsPerTransaction) return scored;
  }
}
