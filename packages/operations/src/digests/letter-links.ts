import {
  type AnswerLinkId,
  credentialLookups,
  type Database,
  type DeliveryId,
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
  answer: AnswerLinkId;
  survey: SurveyId;
  /** Not a link: the key that the provider hands back as a tag. */
  delivery: DeliveryId;
}

/** Lets a secret stand for something; the secret itself is not kept. */
export async function keepLetterLink<Kind extends keyof LinkTargets>(
  transaction: Transaction,
  token: string,
  target: { programId: ProgramId; kind: Kind; id: LinkTargets[Kind] },
): Promise<void> {
  await transaction
    .insert(credentialLookups)
    .values({ hash: hashSecret(token), ...target })
    // A letter that is frozen again keeps its key.
    .onConflictDoNothing();
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
  // Safe: only `keepLetterLink` writes rows of these kinds.
  return lookup === undefined ? null : { programId: lookup.programId, id: lookup.id as LinkTargets[Kind] };
}
