import {
  auditEntries,
  insertRows,
  type PartnerContactId,
  type PartnerId,
  type SurveyId,
  surveyOptOuts,
  surveys,
  type Transaction,
} from "@leadback/db";
import { and, eq, gt, inArray, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { OperationContext } from "../context.ts";
import type { LetterLink } from "../digests/letter-links.ts";
import { newId } from "../new-id.ts";
import { drawToken } from "../people/sign-in-secrets.ts";
import { auditRow } from "../record-audit.ts";
import { npsDays, restDays, surveyValidDays } from "./invite-to-survey.ts";

const dayMs = 86_400_000;

export interface Reader {
  partnerId: PartnerId;
  contactId: PartnerContactId;
  addressHash: string;
}

export interface LetterQuestion extends Reader {
  id: SurveyId;
  /** The secret of the page where it is answered. */
  token: string;
}

/**
 * Whom of these readers a letter may ask whether they would recommend us: twice a year at most, never within a month of
 * another question, never whoever wants no questions.
 */
export async function drawQuestions(
  transaction: Transaction,
  { programId, now }: OperationContext,
  readers: readonly Reader[],
): Promise<ReadonlyMap<PartnerContactId, LetterQuestion>> {
  if (readers.length === 0) return new Map();
  const hashes = readers.map(({ addressHash }) => addressHash);
  const asked = transaction
    .select({
      addressHash: surveys.addressHash,
      kind: sql<string>`${surveys.kind}`,
      askedAt: surveys.askedAt,
    })
    .from(surveys)
    .where(
      and(
        eq(surveys.programId, programId),
        inArray(surveys.addressHash, hashes),
        gt(surveys.askedAt, new Date(now.getTime() - npsDays * dayMs)),
      ),
    );
  const optedOut = transaction
    .select({
      addressHash: surveyOptOuts.addressHash,
      kind: sql<string>`'opted_out'`,
      askedAt: sql<Date>`${now.toISOString()}::timestamptz`,
    })
    .from(surveyOptOuts)
    .where(and(eq(surveyOptOuts.programId, programId), inArray(surveyOptOuts.addressHash, hashes)));
  const byReader = Map.groupBy(await unionAll(asked, optedOut), ({ addressHash }) => addressHash);
  const restFrom = now.getTime() - restDays * dayMs;
  const mayBeAsked = ({ addressHash }: Reader) =>
    (byReader.get(addressHash) ?? []).every(
      ({ kind, askedAt }) => kind !== "nps" && kind !== "opted_out" && askedAt.getTime() <= restFrom,
    );
  const due = new Map(readers.toReversed().map((reader) => [reader.addressHash, reader]));
  return new Map(
    [...due.values()]
      .filter(mayBeAsked)
      .map((reader) => [reader.contactId, { ...reader, id: newId<SurveyId>(now), token: drawToken() }]),
  );
}

/** Writes down that they were asked; that the secrets stand for the questions is kept with the letters' other links. */
export async function keepQuestions(
  transaction: Transaction,
  context: OperationContext,
  questions: readonly LetterQuestion[],
): Promise<void> {
  const { programId, now } = context;
  if (questions.length === 0) return;
  await transaction.insert(surveys).values(
    questions.map(({ id, partnerId, contactId, addressHash }) => ({
      programId,
      id,
      kind: "nps" as const,
      partnerId,
      contactId,
      addressHash,
      askedAt: now,
      expiresAt: new Date(now.getTime() + surveyValidDays * dayMs),
    })),
  );
  await insertRows(
    transaction,
    auditEntries,
    questions.map(({ id }) => auditRow(context, "survey.asked", { kind: "survey", id }, { kind: "nps" })),
  );
}

export function questionLookups(
  { programId }: Pick<OperationContext, "programId">,
  questions: readonly LetterQuestion[],
): LetterLink[] {
  return questions.map(({ token, id }) => ({ token, programId, kind: "survey", id }));
}
