import { type LeadId, leads } from "@leadback/db";
import {
  type CompiledRules,
  evaluateBinary,
  type LeadScore,
  type LeadStage,
  ruleSetSchema,
} from "@leadback/scoring";
import { and, desc, isNull } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { formatRef } from "../leads/draw-refs.ts";
import { visibleLeads } from "../leads/get-lead.ts";
import { readScoreFacts } from "../leads/read-score-facts.ts";
import { readSignals } from "../leads/read-signals.ts";
import { parseInput } from "../parse-input.ts";
import { currentRules } from "./current-rules.ts";
import { compileDraft } from "./published-rules.ts";
import { scoreAt } from "./score-row.ts";

const shownMovers = 20;
const shownRules = 5;

export const previewRulesInput = z.strictObject({
  rules: ruleSetSchema,
  leads: z.int().min(1, "At least 1.").max(500, "At most 500.").default(200),
});

interface ScoredTwice {
  id: LeadId;
  ref: string;
  stage: LeadStage;
  before: LeadScore;
  after: LeadScore;
}

/** What the newest leads would score under a draft, as they are known now, beside what they score today. Stores nothing. */
export async function previewRules(context: OperationContext, input: unknown) {
  const { rules, leads: wanted } = parseInput(previewRulesInput, input);
  const draft = compileDraft(rules);
  const { inForce, scored } = await scoreNewest(context, draft, wanted);
  const moved = scored.map((lead) => ({ lead, difference: differenceOf(lead) }));
  const count = (holds: (difference: number) => boolean) =>
    moved.filter(({ difference }) => holds(difference)).length;
  return {
    n: scored.length,
    before: summary(inForce, scored, "before"),
    after: summary(draft, scored, "after"),
    changes: {
      higher: count((difference) => difference > 0),
      lower: count((difference) => difference < 0),
      same: count((difference) => difference === 0),
      otherGrade: scored.filter(({ before, after }) => before.grade !== after.grade).length,
    },
    movers: moved
      .filter(({ difference }) => difference !== 0)
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.lead.ref < b.lead.ref ? -1 : 1))
      .slice(0, shownMovers)
      .map(({ lead: { id, ref, stage, before, after }, difference }) => ({
        leadId: id,
        leadRef: formatRef(ref),
        stage,
        before: { score: before.score, grade: before.grade },
        after: { score: after.score, grade: after.grade },
        difference,
        because: changedRules(before, after),
      })),
  };
}

async function scoreNewest(context: OperationContext, draft: CompiledRules, wanted: number) {
  const { programId, now } = context;
  return context.database.inProgram(programId, async (transaction) => {
    const inForce = await currentRules(transaction);
    const rows = await transaction
      .select({ id: leads.id, ref: leads.ref, stage: leads.stage })
      .from(leads)
      .where(and(visibleLeads(context), isNull(leads.erasedAt)))
      .orderBy(desc(leads.submittedAt), desc(leads.id))
      .limit(wanted);
    const ids = rows.map(({ id }) => id);
    const facts = await readScoreFacts(transaction, context, ids);
    const signalsOf = await readSignals(transaction, context, ids);
    const scored = rows.flatMap((row): ScoredTwice[] => {
      const lead = facts.get(row.id);
      if (lead === undefined) return [];
      const events = signalsOf(row.id);
      const [before, after] = [inForce, draft].map((rules) => scoreAt(rules, lead, events, now));
      return before === undefined || after === undefined ? [] : [{ ...row, before, after }];
    });
    return { inForce, scored };
  });
}

function summary({ version }: CompiledRules, scored: readonly ScoredTwice[], side: "before" | "after") {
  const scores = scored.flatMap((lead) => lead[side].score ?? []);
  const grades: Record<string, number> = {};
  for (const lead of scored) {
    const grade = lead[side].grade ?? "none";
    grades[grade] = (grades[grade] ?? 0) + 1;
  }
  return {
    version,
    meanScore: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    grades,
    separation: separationOf(scored, side),
  };
}

/** Of leads that have ended, how often a won one scores above one that was not. */
function separationOf(scored: readonly ScoredTwice[], side: "before" | "after") {
  const ended = scored.flatMap(({ stage, [side]: { score } }) =>
    score !== null && (stage === "won" || stage === "lost" || stage === "disqualified")
      ? [{ outcome: stage === "won" ? 1 : 0, score }]
      : [],
  );
  const outcomes = ended.map(({ outcome }) => outcome);
  const { auc } = evaluateBinary(
    outcomes,
    ended.map(({ score }) => score / 100),
  );
  return { auc, n: ended.length, won: outcomes.filter((outcome) => outcome === 1).length };
}

function differenceOf({ before, after }: ScoredTwice): number {
  return (after.score ?? 0) - (before.score ?? 0);
}

/** The rules that give this lead other points than before, in points of the score, the largest change first. */
function changedRules(before: LeadScore, after: LeadScore) {
  const [had, has] = [pointsByRule(before), pointsByRule(after)];
  return [...new Set([...had.keys(), ...has.keys()])]
    .map((ruleId) => ({ ruleId, before: had.get(ruleId) ?? 0, after: has.get(ruleId) ?? 0 }))
    .filter((rule) => Math.abs(rule.after - rule.before) > 1e-9)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, shownRules);
}

function pointsByRule({ fit, engagement }: LeadScore): Map<string, number> {
  const points = new Map<string, number>();
  const sides = [fit, engagement].filter(({ score }) => score !== null);
  const offset = sides.reduce((sum, side) => sum + side.offset / sides.length, 0);
  points.set("$offset", offset);
  for (const { contributions, scale } of sides) {
    for (const { ruleId, points: given } of contributions)
      points.set(ruleId, (points.get(ruleId) ?? 0) + (given * scale) / sides.length);
  }
  return points;
}
