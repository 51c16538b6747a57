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
import { and, eq, gt, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { keepLetterLinks } from "../digests/letter-links.ts";
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

/**
 * Asks the readers of a letter whether they would recommend us: twice a year at most, never within a month of another
 * question, never whoever wants no questions. Gives the secret of each one's page.
 */
export async function askInLetters(
  transaction: Transaction,
  context: OperationContext,
  readers: readonly Reader[],
): Promise<ReadonlyMap<PartnerContactId, string>> {
  const { programId, now } = context;
  if (readers.length === 0) return new Map();
  const hashes = readers.map(({ addressHash }) => addressHash);
  const optedOut = await transaction
    .select({ addressHash: surveyOptOuts.addressHash })
    .from(surveyOptOuts)
    .where(and(eq(surveyOptOuts.programId, programId), inArray(surveyOptOuts.addressHash, hashes)));
  const asked = await transaction
    .select({ addressHash: surveys.addressHash, kind: surveys.kind, askedAt: surveys.askedAt })
    .from(surveys)
    .where(
      and(
        eq(surveys.programId, programId),
        inArray(surveys.addressHash, hashes),
        gt(surveys.askedAt, new Date(now.getTime() - npsDays * dayMs)),
      ),
    );
  const restFrom = now.getTime() - restDays * dayMs;
  const silent = new Set([
    ...optedOut.map(({ addressHash }) => addressHash),
    ...asked
      .filter(({ kind, askedAt }) => kind === "nps" || askedAt.getTime() > restFrom)
      .map(({ addressHash }) => addressHash),
  ]);
  const firstOf = new Map(readers.toReversed().map((reader) => [reader.addressHash, reader]));
  const due = readers.filter(
    (reader) => firstOf.get(reader.addressHash) === reader && !silent.has(reader.addressHash),
  );
  if (due.length === 0) return new Map();
  const questions = due.map((reader) => ({ ...reader, id: newId<SurveyId>(now), token: drawToken() }));
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
  await keepLetterLinks(
    transaction,
    questions.map(({ id, token }) => ({ token, programId, kind: "survey", id })),
  );
  await insertRows(
    transaction,
    auditEntries,
    questions.map(({ id }) => auditRow(context, "survey.asked", { kind: "survey", id }, { kind: "nps" })),
  );
  return new Map(questions.map(({ contactId, token }) => [contactId, token]));
}
