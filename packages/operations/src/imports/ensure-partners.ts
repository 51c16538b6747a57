import {
  insertRows,
  type PartnerContactId,
  type PartnerId,
  partnerContacts,
  partnerStageChanges,
  partners,
  type Transaction,
} from "@leadback/db";
import { and, inArray, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import type { PartnerDraft } from "./read-descriptions.ts";

export interface EnsuredPartners {
  ids: Map<string, PartnerId>;
  createdKeys: string[];
}

/**
 * Finds the partners that the rows name by external id or else by name, so that nobody is there twice, and adds those
 * that are new. Of several of one name the one that has no external id is meant; where all have one, nobody is.
 * @param isDryRun adds nobody; the ids of new partners are then of no use
 */
export async function ensurePartners(
  transaction: Transaction,
  context: OperationContext,
  drafts: ReadonlyMap<string, PartnerDraft>,
  isDryRun: boolean,
): Promise<EnsuredPartners> {
  const keys = [...drafts.keys()];
  if (keys.length === 0) return { ids: new Map(), createdKeys: [] };
  const columns = { id: partners.id, externalId: partners.externalId, name: partners.name };
  const named = await transaction
    .select(columns)
    .from(partners)
    .where(and(inArray(partners.name, keys), isNull(partners.archivedAt)));
  const byExternalId = await transaction
    .select(columns)
    .from(partners)
    .where(inArray(partners.externalId, keys));
  const ids = new Map<string, PartnerId>();
  for (const [name, namesakes] of Map.groupBy(named, (partner) => partner.name)) {
    const meant = namesakes.find(({ externalId }) => externalId === null) ?? namesakes[0];
    if (meant && (meant.externalId === null || namesakes.length === 1)) ids.set(name, meant.id);
  }
  for (const { externalId, id } of byExternalId) if (externalId !== null) ids.set(externalId, id);
  const fresh = [...drafts.values()].filter((draft) => !ids.has(draft.key));
  for (const draft of fresh) ids.set(draft.key, newId<PartnerId>(context.now));
  if (!isDryRun) await writePartners(transaction, context, fresh, ids);
  return { ids, createdKeys: fresh.map((draft) => draft.key) };
}

async function writePartners(
  transaction: Transaction,
  context: OperationContext,
  drafts: readonly PartnerDraft[],
  ids: ReadonlyMap<string, PartnerId>,
): Promise<void> {
  const { programId, now, actor } = context;
  const known = drafts.flatMap((draft) => {
    const id = ids.get(draft.key);
    return id === undefined ? [] : [{ draft, id }];
  });
  await insertRows(
    transaction,
    partners,
    known.map(({ draft, id }) => ({
      programId,
      id,
      externalId: draft.key,
      name: draft.name,
      type: "other" as const,
      stage: "activation" as const,
      locale: draft.locale,
      zone: draft.zone,
      cadence: "weekly" as const,
      createdAt: now,
    })),
  );
  await insertRows(
    transaction,
    partnerStageChanges,
    known.map(({ id }) => ({
      programId,
      id: newId<string>(now),
      partnerId: id,
      stage: "activation" as const,
      changedAt: now,
      changedBy: `${actor.kind}:${actor.id}`,
    })),
  );
  await insertRows(
    transaction,
    partnerContacts,
    known.flatMap(({ draft, id }) =>
      draft.email === null
        ? []
        : [
            {
              programId,
              id: newId<PartnerContactId>(now),
              partnerId: id,
              email: draft.email,
              locale: draft.locale,
              consentSource: `${actor.kind}:${actor.id}`,
              createdAt: now,
            },
          ],
    ),
  );
}
