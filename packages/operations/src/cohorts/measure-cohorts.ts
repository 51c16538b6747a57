import { leads, type PartnerId } from "@leadback/db";
import { cohortMaturation, type Estimate, incidenceByHorizon, type MaturingLead } from "@leadback/scoring";
import { and, eq, gte, lte, not, type SQL, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { type LeadTrace, traceWithin } from "../comparison/lead-traces.ts";
import type { OperationContext } from "../context.ts";
import type { Period } from "../metrics/measure-leads.ts";
import { parseInput } from "../parse-input.ts";
import { withinReach } from "../people/reach.ts";
import { getProgram } from "../programs/program.ts";

/** What a cohort is followed to: its first decision, or its win. */
export const cohortMeasures = ["won", "decided"] as const;
type CohortMeasure = (typeof cohortMeasures)[number];

/** So many days after submission a cohort is looked at, beside the programme's own horizon. */
const usualDays = [7, 14, 30, 60, 90, 180];
const daySeconds = 86_400;

export const measureCohortsInput = z.strictObject({
  measure: z.enum(cohortMeasures).default("won"),
  partnerId: z.uuid().optional(),
  months: z.coerce.number().int().min(1, "At least 1.").max(24, "At most 24.").default(12),
});

/** Leads of one outcome after as many days, counted together. */
type Lives = MaturingLead & { count: number };

interface CohortPoint {
  days: number;
  /** Leads that had got there by then. */
  count: number;
  share: Estimate;
}

/**
 * The leads of each month by what became of them so many days after they were submitted, open ones counted as open; and what
 * a month too young to judge will have won by the horizon, if it goes on as fast as the others did.
 */
export async function measureCohorts(
  context: OperationContext,
  input: z.input<typeof measureCohortsInput> = {},
) {
  const { measure, partnerId, months } = parseInput(measureCohortsInput, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const { maturityDays: horizonDays } = program.settings;
    const days = [...new Set([...usualDays, horizonDays])].toSorted((a, b) => a - b);
    const periods = monthsUntil(context.now, program.zone, months);
    const counted = await transaction
      .select({ ...columnsOf(measure, program.zone, context.now), count: sql<number>`count(*)::int` })
      .from(leads)
      .where(
        and(
          eq(leads.programId, context.programId),
          withinReach(context.actor, leads.partnerId),
          gte(leads.submittedAt, periods[0]?.from ?? context.now),
          lte(leads.submittedAt, context.now),
          not(sql`(${leads.isEndUndated} and ${leads.stage} in ('won', 'lost', 'disqualified'))`),
        ),
      )
      .groupBy(sql`1, 2, 3, 4, 5`);
    // What ended before it was submitted tells nothing of how long it took.
    const told = counted.filter(({ days }) => days >= 0);
    const isWanted = (row: (typeof told)[number]) => partnerId === undefined || row.partnerId === partnerId;
    const wanted = told.filter(isWanted);
    const own = Map.groupBy(wanted, ({ month }) => month);
    const first = periods.findIndex(({ month }) => own.has(month));
    return {
      asOf: context.now.toISOString(),
      zone: program.zone,
      measure,
      horizonDays,
      days,
      all: pointsOf(wanted, days),
      cohorts: (first === -1 ? [] : periods.slice(first)).map(({ month, ...period }) => {
        const cohort = own.get(month) ?? [];
        const points = pointsOf(cohort, days);
        return {
          month,
          from: period.from.toISOString(),
          to: period.to.toISOString(),
          n: countOf(cohort),
          count: countOf(cohort.filter(({ outcome }) => outcome === "won")),
          points,
          expected: measure === "won" ? cohortMaturation(cohort, told, { horizonDays }) : null,
          traces: tracesOf(period, measure, partnerId, cohort, points),
        };
      }),
    };
  });
}

/**
 * Whole days, so that equal ones are counted together: up for what happened and down for what is only known not to have
 * happened yet, which leaves every "within so many days" as it is.
 */
function columnsOf(measure: CohortMeasure, zone: string, now: Date) {
  const at =
    measure === "decided"
      ? sql`${leads.decidedAt}`
      : sql`case ${leads.stage} when 'won' then ${leads.wonAt} when 'lost' then ${leads.lostAt}
          when 'disqualified' then ${leads.disqualifiedAt} end`;
  const age = sql`floor(${secondsUntil(sql`${now.toISOString()}::timestamptz`)} / ${daySeconds})`;
  const ended = sql`case when ${at} < ${leads.submittedAt} then -1 else ceil(${secondsUntil(at)} / ${daySeconds}) end`;
  const isOver = measure === "decided" ? sql`true` : sql`${leads.stage} = 'won'`;
  return {
    month: sql<string>`to_char(${leads.submittedAt} at time zone ${zone}, 'YYYY-MM')`,
    partnerId: sql<PartnerId>`${leads.partnerId}`,
    outcome: sql<
      MaturingLead["outcome"]
    >`case when ${at} is null then 'open' when ${isOver} then 'won' else 'lost' end`,
    days: sql<number>`(case when ${at} is null then ${age} else ${ended} end)::int`,
    ageDays: sql<number>`greatest(${age}, case when ${at} is null then 0 else ${ended} end)::int`,
  };
}

function countOf(cohort: readonly Lives[]): number {
  return cohort.reduce((sum, { count }) => sum + count, 0);
}

function secondsUntil(at: SQL): SQL {
  return sql`extract(epoch from ${at} - ${leads.submittedAt})`;
}

function pointsOf(cohort: readonly Lives[], days: readonly number[]): CohortPoint[] {
  const observations = cohort.map(({ days: time, outcome, count }) => ({ time, outcome, count }));
  return days.map((within) => ({
    days: within,
    count: countOf(cohort.filter((lead) => lead.outcome === "won" && lead.days <= within)),
    share: incidenceByHorizon(observations, within),
  }));
}

function tracesOf(
  period: Period,
  measure: CohortMeasure,
  partnerId: string | undefined,
  cohort: readonly Lives[],
  points: readonly CohortPoint[],
): LeadTrace[] {
  const trace = traceWithin(period, {
    undatedEnd: "false",
    ...(partnerId === undefined ? {} : { partnerId }),
  });
  const name = measure === "won" ? "wonWithinDays" : "decidedWithinDays";
  return [
    trace("n", countOf(cohort)),
    ...points.map(({ days, count }) => trace(`points.${days}`, count, { [name]: String(days) })),
  ];
}

/** The month of an instant and those before it, oldest first, as the programme's calendar has them. */
function monthsUntil(now: Date, zone: string, count: number): (Period & { month: string })[] {
  const current = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toPlainYearMonth();
  const startOf = (month: Temporal.PlainYearMonth) =>
    new Date(month.toPlainDate({ day: 1 }).toZonedDateTime(zone).epochMilliseconds);
  return Array.from({ length: count }, (_, index) => {
    const month = current.subtract({ months: count - 1 - index });
    return { month: month.toString(), from: startOf(month), to: startOf(month.add({ months: 1 })) };
  });
}
