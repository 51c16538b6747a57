import { leadIdentities, leads, type PartnerId, type Transaction } from "@leadback/db";
import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { IdentityKey } from "./identity-keys.ts";
import { type Duplicate, judgeDuplicate } from "./judge-duplicate.ts";

/** Holds back every other submission that shares one of these identities until this transaction ends. */
export async function lockIdentities(transaction: Transaction, keys: readonly IdentityKey[]): Promise<void> {
  for (const key of keys) {
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${key.kind + key.valueHash}, 0))`,
    );
  }
}

/** Whether somebody has sent a lead with one of these identities before. */
export async function findDuplicate(
  transaction: Transaction,
  partnerId: PartnerId,
  keys: readonly IdentityKey[],
  now: Date,
): Promise<Duplicate> {
  if (keys.length === 0) return { verdict: "new", leadId: null };
  const byKind = Map.groupBy(keys, ({ kind }) => kind);
  const matches = await transaction
    .selectDistinct(identifiedLeadColumns)
    .from(leadIdentities)
    .innerJoin(leads, and(eq(leads.programId, leadIdentities.programId), eq(leads.id, leadIdentities.leadId)))
    .where(
      or(
        ...[...byKind].map(([kind, same]) =>
          and(
            eq(leadIdentities.kind, kind),
            inArray(
              leadIdentities.valueHash,
              same.map((key) => key.valueHash),
            ),
          ),
        ),
      ),
    );
  return judgeDuplicate(matches, partnerId, now);
}

export const identifiedLeadColumns = {
  id: leads.id,
  partnerId: leads.partnerId,
  stage: leads.stage,
  submittedAt: leads.submittedAt,
  wonAt: leads.wonAt,
  disqualifiedAt: leads.disqualifiedAt,
  lostAt: leads.lostAt,
  protectedUntil: leads.protectedUntil,
};
