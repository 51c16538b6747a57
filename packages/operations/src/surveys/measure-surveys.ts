import {
  type CsatTopic,
  csatTopics,
  type IntroductionView,
  introductionViews,
  type PartnerId,
  type PromiseView,
  promiseViews,
  surveys,
} from "@leadback/db";
import { type Estimate, smallSample } from "@leadback/scoring";
import { and, eq, gte, isNotNull, lt } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { datePeriod, datePeriodInput } from "../metrics/date-period.ts";
import { shareOf } from "../metrics/share-of.ts";
import { withinReach } from "../people/reach.ts";
import { getProgram } from "../programs/program.ts";
import { netPromoterScore } from "./net-promoter-score.ts";

export const measureSurveysInput = datePeriodInput.extend({ partnerId: z.uuid().optional() });

export interface LeadVoice {
  n: number;
  /** Null for a partner until five leads have answered. */
  satisfied: Estimate | null;
  introduction: Record<IntroductionView, number> | null;
  promise: Record<PromiseView, number> | null;
}

export interface SurveyResults {
  /** Share of promoters less share of detractors, −1 to 1. */
  nps: Estimate;
  csat: { topic: CsatTopic; satisfied: Estimate }[];
  leadVoice: LeadVoice;
}

type SurveyRow = typeof surveys.$inferSelect;

/** What was answered, by its date: recommendation, satisfaction by topic, and the leads' own voice. */
export async function measureSurveys(
  context: OperationContext,
  input: z.input<typeof measureSurveysInput>,
): Promise<SurveyResults> {
  const { partnerId, ...period } = input;
  return context.database.inProgram(context.programId, async (transaction) => {
    const { zone } = await getProgram(transaction, context.programId);
    const { from, to } = datePeriod(period, zone, context.now);
    const rows = await transaction
      .select()
      .from(surveys)
      .where(
        and(
          eq(surveys.programId, context.programId),
          withinReach(context.actor, surveys.partnerId),
          partnerId === undefined ? undefined : eq(surveys.partnerId, partnerId as PartnerId),
          isNotNull(surveys.answeredAt),
          gte(surveys.answeredAt, from),
          lt(surveys.answeredAt, to),
        ),
      );
    const of = (kind: SurveyRow["kind"]) => rows.filter((row) => row.kind === kind);
    return {
      nps: netPromoterScore(scores(of("nps"))),
      csat: csatTopics.map((topic) => ({
        topic,
        satisfied: satisfied(of("csat").filter((row) => row.topic === topic)),
      })),
      leadVoice: leadVoice(of("lead_voice"), context.actor.partnerId !== undefined),
    };
  });
}

function leadVoice(rows: readonly SurveyRow[], isPartner: boolean): LeadVoice {
  const n = rows.length;
  if (isPartner && n < smallSample.leadVoiceMin)
    return { n, satisfied: null, introduction: null, promise: null };
  return {
    n,
    satisfied: satisfied(rows),
    introduction: countsOf(
      introductionViews,
      rows.map(({ introduction }) => introduction),
    ),
    promise: countsOf(
      promiseViews,
      rows.map(({ promise }) => promise),
    ),
  };
}

function satisfied(rows: readonly SurveyRow[]): Estimate {
  const given = scores(rows);
  return shareOf(given.filter((score) => score >= 4).length, given.length);
}

function scores(rows: readonly SurveyRow[]): number[] {
  return rows.flatMap(({ score }) => (score === null ? [] : [score]));
}

function countsOf<View extends string>(
  views: readonly View[],
  given: readonly (View | null)[],
): Record<View, number> {
  return Object.fromEntries(
    views.map((view) => [view, given.filter((one) => one === view).length]),
  ) as Record<View, number>;
}
