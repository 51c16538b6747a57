import {
  type CsatTopic,
  type Database,
  type IntroductionView,
  introductionViews,
  type PromiseView,
  partnerContacts,
  partners,
  programs,
  promiseViews,
  type SurveyKind,
  surveyOptOuts,
  surveys,
} from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { findLetterLink } from "../digests/letter-links.ts";
import { noteText } from "../leads/lead-submission.ts";
import { parseInput } from "../parse-input.ts";
import { asLocale } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";

export interface ShownSurvey {
  kind: SurveyKind;
  topic: CsatTopic | null;
  state: "open" | "answered" | "opted_out" | "expired";
  locale: Locale;
  programName: string;
  partnerName: string;
}

const score = (min: number, max: number) =>
  z.coerce.number().int().min(min, `From ${min} to ${max}.`).max(max, `From ${min} to ${max}.`);
const comment = noteText.optional();

const answers = {
  nps: z.strictObject({ score: score(0, 10), comment }),
  csat: z.strictObject({ score: score(1, 5), comment }),
  lead_voice: z.strictObject({
    score: score(1, 5),
    introduction: z.enum(introductionViews),
    promise: z.enum(promiseViews),
  }),
} satisfies Record<SurveyKind, z.ZodType>;

/** What a link asks; looking changes nothing. Null for one that is none of ours. */
export async function findSurvey(database: Database, token: string, now: Date): Promise<ShownSurvey | null> {
  const target = await findLetterLink(database, "survey", token);
  if (target === null) return null;
  return database.inProgram(target.programId, async (transaction) => {
    const [row] = await transaction
      .select({ survey: surveys, partner: partners, program: programs, contact: partnerContacts })
      .from(surveys)
      .innerJoin(partners, and(eq(partners.programId, surveys.programId), eq(partners.id, surveys.partnerId)))
      .innerJoin(programs, eq(programs.id, surveys.programId))
      .leftJoin(
        partnerContacts,
        and(eq(partnerContacts.programId, surveys.programId), eq(partnerContacts.id, surveys.contactId)),
      )
      .where(and(eq(surveys.programId, target.programId), eq(surveys.id, target.id)));
    if (row === undefined) return null;
    const { survey, partner, program, contact } = row;
    const isLeads = survey.leadId !== null;
    return {
      kind: survey.kind,
      topic: survey.topic,
      state: stateOf(survey, now),
      locale: asLocale(contact?.locale ?? (isLeads ? null : partner.locale) ?? program.locale),
      programName: program.name,
      partnerName: partner.name,
    };
  });
}

/** Takes an answer, once. Of a lead it never changes an outcome. */
export async function answerSurvey(
  database: Database,
  token: string,
  given: Record<string, string>,
  now: Date,
): Promise<"answered" | "gone"> {
  return act(database, token, now, "survey.answered", ({ kind }) => {
    const answer: { score: number; comment?: string | undefined } & Partial<{
      introduction: IntroductionView;
      promise: PromiseView;
    }> = parseInput(answers[kind], given);
    return {
      answeredAt: now,
      score: answer.score,
      comment: answer.comment ?? null,
      introduction: answer.introduction ?? null,
      promise: answer.promise ?? null,
    };
  }).then((isDone) => (isDone ? "answered" : "gone"));
}

/** Ends all questions to this person. */
export async function optOutOfSurveys(
  database: Database,
  token: string,
  now: Date,
): Promise<"opted_out" | "gone"> {
  const isDone = await act(database, token, now, "survey.opted_out", () => ({ optedOutAt: now }));
  return isDone ? "opted_out" : "gone";
}

type SurveyRow = typeof surveys.$inferSelect;

async function act(
  database: Database,
  token: string,
  now: Date,
  action: string,
  columnsOf: (survey: SurveyRow) => Partial<SurveyRow>,
): Promise<boolean> {
  const target = await findLetterLink(database, "survey", token);
  if (target === null) return false;
  const { programId, id } = target;
  return database.inProgram(programId, async (transaction) => {
    const [survey] = await transaction
      .select()
      .from(surveys)
      .where(and(eq(surveys.programId, programId), eq(surveys.id, id), isNull(surveys.answeredAt)))
      .for("update");
    if (survey === undefined || stateOf(survey, now) !== "open") return false;
    const set = columnsOf(survey);
    await transaction
      .update(surveys)
      .set(set)
      .where(and(eq(surveys.programId, programId), eq(surveys.id, id)));
    if (set.optedOutAt != null) {
      await transaction
        .insert(surveyOptOuts)
        .values({ programId, addressHash: survey.addressHash, optedOutAt: now })
        .onConflictDoNothing();
    }
    const actor = { kind: "partner" as const, id: survey.contactId ?? survey.partnerId };
    await recordAudit(transaction, { programId, actor, now }, action, { kind: "survey", id });
    return true;
  });
}

function stateOf(survey: SurveyRow, now: Date): ShownSurvey["state"] {
  if (survey.answeredAt !== null) return "answered";
  if (survey.optedOutAt !== null) return "opted_out";
  return survey.expiresAt <= now ? "expired" : "open";
}
