import { type LeadId, leads, type PartnerId, type Transaction } from "@leadback/db";
import {
  type BusinessCalendar,
  businessHoursBetween,
  type Decision,
  type PartnerWeeks,
  qualityRate,
  type ResponseObservation,
  responseTime,
  type TrendMetric,
} from "@leadback/scoring";
import { and, asc, eq, gte, lt, or } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { type CompleteWeeks, completeWeeks } from "../metrics/complete-weeks.ts";
import type { LeadRecord } from "../metrics/lead-record.ts";
import type { Period } from "../metrics/measure-leads.ts";
import { decisionsOf, type WeighingRules } from "../metrics/quality-decisions.ts";
import { responseObservation } from "../metrics/response-clock.ts";
import { withinReach } from "../people/reach.ts";
import type { Program } from "../programs/program.ts";

const dayMs = 86_400_000;

/** What a partner's week comes to in one metric: a count, a rate in 0..1 or a median of business hours, and what it rests on. */
export interface WeekFigure {
  value: number | null;
  n: number;
}

interface Week {
  submitted: number;
  decisions: Decision[];
  matured: { successes: number; trials: number };
  responses: ResponseObservation[];
}

export interface PartnerTrends {
  spans: { current: CompleteWeeks; matured: CompleteWeeks };
  /** By partner, one entry for each week. */
  partners: Map<PartnerId, Week[]>;
  /** Working hours of each week. */
  exposure: number[];
}

/** What happened with each partner in the latest complete weeks. Conversion is that of the leads that matured in them. */
export async function readPartnerTrends(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  rules: WeighingRules,
): Promise<PartnerTrends> {
  const { maturityDays } = program.settings;
  const current = completeWeeks(context.now, program.zone);
  const matured = completeWeeks(context.now, program.zone, { daysBefore: maturityDays });
  const within = (column: typeof leads.submittedAt | typeof leads.decidedAt, { weeks, end }: CompleteWeeks) =>
    and(gte(column, weeks[0]?.from ?? end), lt(column, end));
  const rows: (LeadRecord & { id: LeadId; partnerId: PartnerId })[] = await transaction
    .select()
    .from(leads)
    .where(
      and(
        eq(leads.programId, context.programId),
        withinReach(context.actor, leads.partnerId),
        or(
          within(leads.submittedAt, current),
          within(leads.decidedAt, current),
          within(leads.submittedAt, matured),
        ),
      ),
    )
    .orderBy(asc(leads.submittedAt), asc(leads.id));
  const partners = new Map<PartnerId, Week[]>();
  for (const lead of rows) {
    const weeks = partners.get(lead.partnerId) ?? current.weeks.map(emptyWeek);
    partners.set(lead.partnerId, weeks);
    addLead(weeks, lead, { current, matured }, { ...rules, now: current.asOf }, maturityDays);
  }
  const exposure = current.weeks.map(({ from, to }) => workingHours(from, to, rules.calendar));
  return { spans: { current, matured }, partners, exposure };
}

function emptyWeek(): Week {
  return { submitted: 0, decisions: [], matured: { successes: 0, trials: 0 }, responses: [] };
}

function addLead(
  weeks: readonly Week[],
  lead: LeadRecord,
  { current, matured }: PartnerTrends["spans"],
  rules: WeighingRules,
  maturityDays: number,
): void {
  const sentIn = weekOf(weeks, lead.submittedAt, current.weeks);
  if (sentIn !== undefined) {
    sentIn.submitted += 1;
    const response = responseObservation(lead, "firstAttempt", rules.calendar, rules.now);
    if (response !== null) sentIn.responses.push(response);
  }
  weekOf(weeks, lead.decidedAt, current.weeks)?.decisions.push(...decisionsOf([lead], rules));
  const maturedIn = weekOf(weeks, lead.submittedAt, matured.weeks);
  if (maturedIn === undefined || isLeftOut(lead)) return;
  maturedIn.matured.trials += 1;
  const days = lead.wonAt === null ? null : (lead.wonAt.getTime() - lead.submittedAt.getTime()) / dayMs;
  if (lead.stage === "won" && days !== null && days <= maturityDays) maturedIn.matured.successes += 1;
}

function weekOf(weeks: readonly Week[], at: Date | null, periods: readonly Period[]): Week | undefined {
  if (at === null) return undefined;
  return weeks[periods.findIndex(({ from, to }) => at >= from && at < to)];
}

/** An end without a date, or one before the submission, tells nothing of how long it took. */
function isLeftOut({ stage, isEndUndated, wonAt, submittedAt }: LeadRecord): boolean {
  const hasEnded = stage === "won" || stage === "lost" || stage === "disqualified";
  return (hasEnded && isEndUndated) || (stage === "won" && wonAt !== null && wonAt < submittedAt);
}

function workingHours(from: Date, to: Date, calendar: BusinessCalendar): number {
  return businessHoursBetween(from.getTime(), to.getTime(), calendar);
}

/** As the library compares them. A week without a working day says nothing of how many leads come in one. */
export function weeksToCompare(
  id: string,
  weeks: readonly Week[],
  exposure: readonly number[],
): PartnerWeeks {
  const worked = weeks.flatMap(({ submitted }, index) => {
    const hours = exposure[index] ?? 0;
    return hours > 0 ? [{ submitted, hours }] : [];
  });
  const isCounted = (exposure.at(-1) ?? 0) > 0;
  return {
    id,
    ...(isCounted
      ? { leadsSent: worked.map(({ submitted }) => submitted), exposure: worked.map(({ hours }) => hours) }
      : {}),
    decisions: weeks.map(({ decisions }) => decisions),
    conversion: weeks.map(({ matured }) => matured),
    responses: weeks.map(({ responses }) => responses),
  };
}

/** One week, or several as one sample. */
export function figureOf(metric: TrendMetric, weeks: readonly Week[], targetHours: number): WeekFigure {
  switch (metric) {
    case "leads_sent": {
      const sent = weeks.reduce((sum, { submitted }) => sum + submitted, 0);
      return { value: weeks.length === 0 ? null : sent / weeks.length, n: sent };
    }
    case "quality_rate": {
      const { value, n } = qualityRate(weeks.flatMap(({ decisions }) => decisions));
      return { value, n };
    }
    case "conversion": {
      const n = weeks.reduce((sum, { matured }) => sum + matured.trials, 0);
      const won = weeks.reduce((sum, { matured }) => sum + matured.successes, 0);
      return { value: n === 0 ? null : won / n, n };
    }
    case "response_time": {
      const { medianHours, n } = responseTime(
        weeks.flatMap(({ responses }) => responses),
        { targetHours },
      );
      return { value: medianHours.value, n };
    }
  }
}
