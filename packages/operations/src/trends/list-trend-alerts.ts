import { type PartnerId, partners } from "@leadback/db";
import { type TrendAlert, type TrendMetric, trendAlerts } from "@leadback/scoring";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { type LeadTrace, traceWithin } from "../comparison/lead-traces.ts";
import type { OperationContext } from "../context.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import type { Period } from "../metrics/measure-leads.ts";
import type { WeighingRules } from "../metrics/quality-decisions.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram } from "../programs/program.ts";
import { readOwnReasons } from "../reasons/own-reasons.ts";
import { figureOf, type PartnerTrends, readPartnerTrends, weeksToCompare } from "./partner-trends.ts";

const falseDiscoveryRate = 0.1;

export const listTrendAlertsInput = z.strictObject({ partnerId: z.uuid().optional() });

/**
 * What changed with whom in the last complete week against the four before, of all partners and metrics together, so that
 * at most one in ten of the alerts is chance. Each says what it was before, what it is now, and where the leads are listed.
 */
export async function listTrendAlerts(
  context: OperationContext,
  input: z.input<typeof listTrendAlertsInput> = {},
) {
  const { partnerId } = parseInput(listTrendAlertsInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const year = context.now.getUTCFullYear();
    const rules: WeighingRules = {
      settings: program.settings,
      earlierPromises: program.earlierPromises,
      calendar: businessCalendar(program, year - 2, year + 1),
      own: await readOwnReasons(transaction, context),
      now: context.now,
    };
    const trends = await readPartnerTrends(transaction, context, program, rules);
    const asked = [...trends.partners].map(([id, weeks]) => weeksToCompare(id, weeks, trends.exposure));
    const { alerts, compared } = trendAlerts(asked, { falseDiscoveryRate });
    const shown = alerts.filter((alert) => partnerId === undefined || alert.partnerId === partnerId);
    const named = await transaction
      .select({ id: partners.id, name: partners.name, managerId: partners.managerId })
      .from(partners)
      .where(
        and(
          eq(partners.programId, context.programId),
          inArray(
            partners.id,
            shown.map((alert) => asPartnerId(alert.partnerId)),
          ),
        ),
      );
    const byId = new Map<string, (typeof named)[number]>(named.map((partner) => [partner.id, partner]));
    const { firstAttemptHours } = program.settings.promises;
    const { weeks, asOf } = trends.spans.current;
    return {
      asOf: asOf.toISOString(),
      zone: program.zone,
      week: { firstDay: weeks.at(-1)?.firstDay ?? "", weeksBefore: weeks.length - 1 },
      partners: trends.partners.size,
      compared,
      falseDiscoveryRate,
      data: shown.map((alert) => ({
        ...alert,
        partnerName: byId.get(alert.partnerId)?.name ?? "",
        managerId: byId.get(alert.partnerId)?.managerId ?? null,
        ...figuresOf(alert, trends, firstAttemptHours),
        traces: tracesOf(alert, trends),
      })),
    };
  });
}

function figuresOf(
  { partnerId, metric }: TrendAlert,
  { partners: known, spans }: PartnerTrends,
  targetHours: number,
) {
  const weeks = known.get(asPartnerId(partnerId)) ?? [];
  return {
    before: figureOf(metric, weeks.slice(0, -1), targetHours),
    after: figureOf(metric, weeks.slice(-1), targetHours),
    weeks: weeks.map((week, index) => ({
      firstDay: spans.current.weeks[index]?.firstDay ?? "",
      ...figureOf(metric, [week], targetHours),
    })),
  };
}

/** By which date the leads of a metric belong to a week, and which weeks those are. */
const sources = {
  leads_sent: { span: "current", filter: {} },
  quality_rate: { span: "current", filter: { on: "decidedAt" } },
  conversion: { span: "matured", filter: { undatedEnd: "false" } },
  response_time: { span: "current", filter: {} },
} as const satisfies Record<
  TrendMetric,
  { span: keyof PartnerTrends["spans"]; filter: Record<string, string> }
>;

function tracesOf({ partnerId, metric }: TrendAlert, { partners: known, spans }: PartnerTrends): LeadTrace[] {
  const { span, filter } = sources[metric];
  const periods = spans[span].weeks;
  const weeks = known.get(asPartnerId(partnerId)) ?? [];
  const counts = weeks.map(({ submitted, decisions, matured }) => {
    if (metric === "quality_rate") return decisions.length;
    return metric === "conversion" ? matured.trials : submitted;
  });
  const trace = (figure: string, from: Period | undefined, to: Period | undefined, count: number) =>
    from === undefined || to === undefined
      ? []
      : [traceWithin({ from: from.from, to: to.to }, { partnerId })(figure, count, filter)];
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return [
    ...trace("before", periods[0], periods.at(-2), sum(counts.slice(0, -1))),
    ...trace("after", periods.at(-1), periods.at(-1), sum(counts.slice(-1))),
  ];
}

/** Safe: the alert names a partner by the id that it was asked about. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}
