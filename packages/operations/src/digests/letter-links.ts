import {
  type AnswerLinkId,
  credentialLookups,
  type Database,
  type DeliveryId,
  insertRows,
  type PartnerContactId,
  type ProgramId,
  type SurveyId,
  type Transaction,
} from "@leadback/db";
import { and, eq } from "drizzle-orm";
import { hashSecret } from "../keys/api-key-format.ts";

/** What the links in letters stand for. */
interface LinkTargets {
  unsubscribe: PartnerContactId;
  /** From notices alone. */
  unsubscribe_notices: PartnerContactId;
  answer: AnswerLinkId;
  survey: SurveyId;
  /** Not a link: the key that the provider hands back as a tag. */
  delivery: DeliveryId;
  /** The web copy of a letter. */
  letter: DeliveryId;
}

export type LetterLink = {
  [Kind in keyof LinkTargets]: { token: string; programId: ProgramId; kind: Kind; id: LinkTargets[Kind] };
}[keyof LinkTargets];

/** Lets secrets stand for something; the secrets themselves are not kept. */
export async function keepLetterLinks(transaction: Transaction, links: readonly LetterLink[]): Promise<void> {
  const rows = links.map(({ token, ...target }) => ({ hash: hashSecret(token), ...target }));
  // A letter that is frozen again keeps its key.
  await insertRows(transaction, credentialLookups, rows, { unlessThere: true, rowsAtOnce: 10_000 });
}

/** What a secret stands for, in whatever programme; null for one that is none of ours. */
export async function findLetterLink<Kind extends keyof LinkTargets>(
  database: Database,
  kind: Kind,
  token: string,
): Promise<{ programId: ProgramId; id: LinkTargets[Kind] } | null> {
  const [lookup] = await database.global
    .select()
    .from(credentialLookups)
    .where(and(eq(credentialLookups.hash, hashSecret(token)), eq(credentialLookups.kind, kind)));
  // Safe: only `keepLetterLinks` writes rows of these kinds.
  return lookup === undefined ? null : { programId: lookup.programId, id: lookup.id as LinkTargets[Kind] };
}
