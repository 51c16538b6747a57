import {
  type DuplicateVerdict,
  type LeadId,
  leadIdentities,
  leads,
  type PartnerId,
  type Transaction,
} from "@leadback/db";
import { isLive } from "@leadback/scoring";
import { and, desc, eq, inArray, or, sql } from "drizzle-orm";
import type { IdentityKey } from "./identity-keys.ts";

export interface Duplicate {
  verdict: DuplicateVerdict;
  leadId: LeadId | null;
}

/** Holds back every other submission that shares one of these identities until this transaction ends. */
export async function lockIdentities(transaction: Transaction, keys: readonly IdentityKey[]): Promise<void> {
  for (const key of keys) {
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${key.kind + key.valueHash}, 0))`,
    );
  }
}

/**
 * Whether somebody has sent this lead before. A customer weighs most, then a lead that is being worked or still
 * protected, then one that waits for its date.
 */
export async function findDuplicate(
  transaction: Transaction,
  partnerId: PartnerId,
  keys: readonly IdentityKey[],
  now: Date,
): Promise<Duplicate> {
  const [firstKey] = keys;
  if (firstKey === undefined) return { verdict: "new", leadId: null };
  const matches = await transaction
    .selectDistinct({
      id: leads.id,
      partnerId: leads.partnerId,
      stage: leads.stage,
      protectedUntil: leads.protectedUntil,
      submittedAt: leads.submittedAt,
    })
    .from(leadIdentities)
    .innerJoin(leads, and(eq(leads.programId, leadIdentities.programId), eq(leads.id, leadIdentities.leadId)))
    .where(
      or(
        ...groupByKind(keys).map(([kind, hashes]) =>
          and(eq(leadIdentities.kind, kind), inArray(leadIdentities.valueHash, hashes)),
        ),
      ),
    )
    .orderBy(desc(leads.submittedAt));
  const isHeld = (lead: (typeof matches)[number]) =>
    isLive(lead.stage) || (lead.protectedUntil !== null && lead.protectedUntil > now);
  const found = (verdict: DuplicateVerdict, lead: (typeof matches)[number] | undefined) =>
    lead === undefined ? undefined : { verdict, leadId: lead.id };
  return (
    found(
      "existing_customer",
      matches.find((lead) => lead.stage === "won"),
    ) ??
    found(
      "same_partner_resend",
      matches.find((lead) => lead.partnerId === partnerId && isHeld(lead)),
    ) ??
    found(
      "other_partner_active",
      matches.find((lead) => lead.partnerId !== partnerId && isHeld(lead)),
    ) ??
    found(
      "recycled",
      matches.find((lead) => lead.stage === "recycled"),
    ) ?? { verdict: "new", leadId: null }
  );
}

function groupByKind(keys: readonly IdentityKey[]): [IdentityKey["kind"], string[]][] {
  const byKind = new Map<IdentityKey["kind"], string[]>();
  for (const key of keys) byKind.set(key.kind, [...(byKind.get(key.kind) ?? []), key.valueHash]);
  return [...byKind];
}
