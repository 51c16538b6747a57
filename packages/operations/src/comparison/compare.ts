import { type ComparedPartner, comparePartners, concentration, type RateGroup } from "@leadback/scoring";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { parseInput } from "../parse-input.ts";
import { reachOf } from "../people/reach.ts";
import { getProgram } from "../programs/program.ts";
import { readOwnReasons } from "../reasons/own-reasons.ts";
import { readRollups } from "../rollups/read-rollups.ts";
import { periodInput, readPeriod } from "./comparison-period.ts";
import { countLeads } from "./count-leads.ts";
import { conversionGroup, type FigureRules, figuresOfTally, qualityGroup } from "./figures-of-tally.ts";
import { type ComparedGroup, comparisonDimensions, groupPartners, leadsOf } from "./group-partners.ts";
import { tracesOf } from "./lead-traces.ts";
import { rankGroups } from "./rank-groups.ts";
import { revenueOf } from "./tally.ts";

/** The rate by which groups are judged and ranked; the others are shown beside it. */
export const comparisonMeasures = ["conversion", "qualityRate"] as const;

export const compareInput = z.strictObject({
  ...periodInput,
  by: z.enum(comparisonDimensions).default("partner"),
  measure: z.enum(comparisonMeasures).default("conversion"),
  explain: z.enum(["true", "false"]).default("false"),
});

/** Partners, channels, managers, types, tiers or regions side by side, over a period. */
export async function compare(context: OperationContext, input: z.input<typeof compareInput>) {
  const { by, measure, explain, ...wanted } = parseInput(compareInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const period = await readPeriod(transaction, context, program.zone, wanted);
    const firstYear = (period.firstLeadAt ?? context.now).getUTCFullYear() - 1;
    const calendar = businessCalendar(program, firstYear, context.now.getUTCFullYear() + 1);
    const tallyRules = { settings: program.settings, earlierPromises: program.earlierPromises, calendar };
    const tallies =
      (await readRollups(transaction, context, program, period, tallyRules, {
        withChannels: by === "channel",
      })) ?? (await countLeads(transaction, context, period, tallyRules));
    const groups = await groupPartners(transaction, context, by, tallies);
    const rules: FigureRules = {
      own: await readOwnReasons(transaction, context),
      targetHours: program.settings.promises.firstAttemptHours,
    };
    const rates = groups.map(({ id, tally }) =>
      measure === "conversion" ? conversionGroup(id ?? "", tally) : qualityGroup(id ?? "", tally, rules),
    );
    const question = [context.programId, by, measure, period.from, period.to, reachOf(context.actor)];
    const ranking = rankGroups(JSON.stringify(question), rates, context.now);
    const compared = comparePartners(rates, {
      ranking: ranking?.ranks ?? [],
      needsPeers: by === "partner",
    });
    const { source, all, channels } = program.settings.benchmarks;
    const { benchmark, heterogeneity, prior, isRankingClear, rankable } = compared;
    return {
      period: { from: period.from.toISOString(), to: period.to.toISOString(), zone: period.zone },
      by,
      measure,
      benchmark,
      market: { ...(source !== undefined && { source }), ...all },
      heterogeneity,
      prior,
      ranking: {
        status: ranking === null ? ("pending" as const) : ("done" as const),
        asOf: ranking?.asOf.toISOString() ?? null,
        isClear: isRankingClear,
        rankable,
      },
      rows: groups.map((group, index) => {
        const figures = figuresOfTally(group.tally, rules);
        return {
          ...rowOf(group, compared.partners[index], rates[index]),
          ...figures,
          market: (by === "channel" ? channels[group.id ?? ""] : undefined) ?? null,
          ...(explain === "true" ? { traces: tracesOf(by, group.id, period, figures) } : {}),
        };
      }),
      concentration: concentration(
        leadsOf(tallies).map(({ id, tally, leads }) => ({ id, leads, revenue: revenueOf(tally) })),
      ),
    };
  });
}

function rowOf(
  { id, name }: ComparedGroup,
  judged: ComparedPartner | undefined,
  rate: RateGroup | undefined,
) {
  return {
    id,
    name,
    n: rate?.trials ?? 0,
    wording: judged?.wording ?? ("counts" as const),
    shrunken: judged?.shrunken ?? { value: null, interval: null, n: 0, reason: "NO_DATA" as const },
    shrinkage: judged?.shrinkage ?? 1,
    benchmark: judged?.benchmark ?? null,
    difference: judged?.difference ?? null,
    probabilityAbove: judged?.probabilityAbove ?? null,
    verdict: judged?.verdict ?? ("not_enough_data" as const),
    lacks: judged?.lacks ?? null,
    rank: judged?.rank ?? null,
    funnel: judged?.funnel ?? null,
  };
}
