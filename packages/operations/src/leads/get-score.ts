import { type LeadId, leadScores, leads } from "@leadback/db";
import {
  type CompiledRules,
  type Counterfactual,
  counterfactuals,
  describeCounterfactual,
  type LeadScore,
  type Locale,
  predictConversion,
} from "@leadback/scoring";
import { and, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { activeModel } from "../model/active-model.ts";
import { leadFeatures } from "../model/lead-features.ts";
import { readHandedOverLeads } from "../model/read-handed-over-leads.ts";
import { getProgram } from "../programs/program.ts";
import { rulesOfVersion } from "../scores/current-rules.ts";
import { scorableLead } from "../scores/score-input.ts";
import { asStoredScore, scorableEvents } from "../scores/score-row.ts";
import { leadNotFound, visibleLeads } from "./get-lead.ts";
import { readSignals } from "./read-signals.ts";

/**
 * A lead's latest score with all that it is made of, as it was stored; what would raise it; and, where a learnt model
 * has earned its use, how likely such a lead is won.
 */
export async function getScore(context: OperationContext, leadId: LeadId, locale?: Locale) {
  return context.database.inProgram(context.programId, async (transaction) => {
    const [row] = await transaction
      .select({ score: leadScores })
      .from(leads)
      .innerJoin(leadScores, and(eq(leadScores.programId, leads.programId), eq(leadScores.leadId, leads.id)))
      .where(and(visibleLeads(context), eq(leads.id, leadId)));
    if (row === undefined) throw leadNotFound();
    const { score } = row;
    const known = (await readHandedOverLeads(transaction, context, [leadId])).get(leadId);
    if (known === undefined) throw leadNotFound();
    const program = await getProgram(transaction, context.programId);
    const rules = await rulesOfVersion(transaction, score.rulesVersion);
    const words = locale ?? program.locale;
    const { fit, engagement, reading: _, ...detail } = asStoredScore(score.detail);
    const stored = {
      leadId,
      scoredAt: score.scoredAt.toISOString(),
      ...detail,
      fit: withLabels(fit, rules, words),
      engagement: withLabels(engagement, rules, words),
    };
    const signalsOf = await readSignals(transaction, context, [leadId]);
    const changes =
      rules === null
        ? []
        : counterfactuals(rules, scorableLead(known.facts), scorableEvents(signalsOf(leadId)), {
            now: score.scoredAt.getTime(),
          });
    const model = await activeModel(transaction, context);
    const prediction =
      model === null ? null : predictConversion(model.learnt, { features: leadFeatures(known, program) });
    return {
      ...stored,
      counterfactuals: changes.map((change) => inWords(change, words)),
      probability: prediction?.probability ?? null,
      model:
        model === null || prediction === null
          ? null
          : {
              version: model.version,
              trainedAt: model.trainedAt.toISOString(),
              baseRate: prediction.baseRate,
              baseLogit: prediction.baseLogit,
              contributions: prediction.contributions,
            },
    };
  });
}

function withLabels(side: LeadScore["fit"], rules: CompiledRules | null, locale: Locale) {
  const known = [rules?.fit, rules?.engagement].flatMap((one) => [
    ...(one?.rules ?? []),
    ...(one?.vetoes ?? []),
  ]);
  return {
    ...side,
    contributions: side.contributions.map((contribution) => ({
      ...contribution,
      label: known.find(({ id }) => id === contribution.ruleId)?.labels?.[locale] ?? null,
    })),
  };
}

function inWords({ labels, ...change }: Counterfactual, locale: Locale) {
  return { ...change, text: describeCounterfactual(change, locale, labels?.[locale]) };
}
