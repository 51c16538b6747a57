import { isDeepStrictEqual } from "node:util";
import { type LeadId, leadEvents, leadScores, leads } from "@leadback/db";
import { type CompiledRules, isLive } from "@leadback/scoring";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import type { LeadProjection } from "../leads/project-lead.ts";
import { projectLead } from "../leads/project-lead.ts";
import { readFact } from "../leads/read-fact.ts";
import { readScoreFacts } from "../leads/read-score-facts.ts";
import { getProgram } from "../programs/program.ts";
import { rulesOfVersion } from "../scores/current-rules.ts";
import { scorableReading } from "../scores/score-input.ts";
import { asStoredScore, scoreAt } from "../scores/score-row.ts";
import type { DueTimes } from "../sla/due-times.ts";
import { leadDueTimes } from "../sla/lead-due-times.ts";

const leadsPerTransaction = 500;

export interface ProjectionDifference {
  leadId: LeadId;
  field: string;
  stored: unknown;
  computed: unknown;
}

export interface ProjectionCheck {
  leads: number;
  scores: number;
  /** Scores of rules that are not known any more: they cannot be computed again. */
  scoresWithoutRules: number;
  /** Scores that differ and were made before a lead was read as it is now: the next one is made anew. */
  scoresReadOtherwise: number;
  differences: ProjectionDifference[];
}

/** Computes every lead and every score again from the events and compares; changes nothing. */
export async function checkProjections(
  context: OperationContext,
  onProgress: (checkedLeads: number) => void = () => {},
): Promise<ProjectionCheck> {
  const { programId } = context;
  const check: ProjectionCheck = {
    leads: 0,
    scores: 0,
    scoresWithoutRules: 0,
    scoresReadOtherwise: 0,
    differences: [],
  };
  const rulesByVersion = new Map<string, CompiledRules | null>();
  let last: LeadId | undefined;
  for (;;) {
    const page = await context.database.inProgram(programId, async (transaction) => {
      const program = await getProgram(transaction, programId);
      const rows = await transaction
        .select({ lead: leads, score: leadScores })
        .from(leads)
        .leftJoin(leadScores, and(eq(leadScores.programId, leads.programId), eq(leadScores.leadId, leads.id)))
        .where(and(eq(leads.programId, programId), last === undefined ? undefined : gt(leads.id, last)))
        .orderBy(asc(leads.id))
        .limit(leadsPerTransaction);
      const ids = rows.map(({ lead }) => lead.id);
      if (ids.length === 0) return ids;
      const events = await transaction
        .select()
        .from(leadEvents)
        .where(and(eq(leadEvents.programId, programId), inArray(leadEvents.leadId, ids)))
        .orderBy(asc(leadEvents.leadId), asc(leadEvents.sequence));
      const eventsByLead = Map.groupBy(events, ({ leadId }) => leadId);
      const facts = await readScoreFacts(transaction, context, ids);
      for (const { lead, score } of rows) {
        const history = (eventsByLead.get(lead.id) ?? []).map(readFact);
        const projected = projectLead(history);
        for (const field of Object.keys(projected) as (keyof LeadProjection)[]) {
          compare(check, lead.id, field, lead[field], projected[field]);
        }
        compare(
          check,
          lead.id,
          "creditedPartnerId",
          lead.creditedPartnerId,
          projected.acceptedAt === null ? null : projected.partnerId,
        );
        // Of a lead that has ended, the promises stay as they were made.
        if (isLive(lead.stage)) {
          const due = leadDueTimes({ ...lead, ...projected }, program);
          for (const field of Object.keys(due) as (keyof DueTimes)[]) {
            compare(check, lead.id, field, lead[field], due[field]);
          }
        }
        const scoreFacts = facts.get(lead.id);
        if (score === null || scoreFacts === undefined || lead.erasedAt !== null) continue;
        const { rulesVersion } = score;
        if (!rulesByVersion.has(rulesVersion)) {
          rulesByVersion.set(rulesVersion, await rulesOfVersion(transaction, rulesVersion));
        }
        const rules = rulesByVersion.get(rulesVersion) ?? null;
        if (rules === null) {
          check.scoresWithoutRules += 1;
          continue;
        }
        const known = history.filter((fact) => fact.recordedAt <= score.scoredAt);
        const computed = scoreAt(rules, scoreFacts, known, score.scoredAt).score;
        const isReadAlike = asStoredScore(score.detail).reading === scorableReading;
        if (isReadAlike) compare(check, lead.id, "score", score.score, computed);
        else if (score.score !== computed) check.scoresReadOtherwise += 1;
        check.scores += 1;
      }
      check.leads += rows.length;
      return ids;
    });
    onProgress(check.leads);
    last = page.at(-1);
    if (page.length < leadsPerTransaction) return check;
  }
}

function compare(
  check: ProjectionCheck,
  leadId: LeadId,
  field: string,
  stored: unknown,
  computed: unknown,
): void {
  if (!isDeepStrictEqual(stored, computed)) check.differences.push({ leadId, field, stored, computed });
}
