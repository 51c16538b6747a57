import {
  executePrepared,
  type LeadId,
  leadIdentities,
  leads,
  type PartnerId,
  type Transaction,
  vendorAccounts,
} from "@leadback/db";
import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { Program } from "../programs/program.ts";
import type { IdentityKey } from "./identity-keys.ts";
import { type Duplicate, judgeDuplicate } from "./judge-duplicate.ts";

/**
 * Holds back every other submission that shares one of these identities until this transaction ends. Always in the same
 * order, so that no two wait for one another.
 */
export async function lockIdentities(transaction: Transaction, keys: readonly IdentityKey[]): Promise<void> {
  if (keys.length === 0) return;
  const names = JSON.stringify(keys.map((key) => key.kind + key.valueHash));
  await executePrepared(
    transaction,
    sql`select pg_advisory_xact_lock(number) from (
      select distinct hashtextextended(name, 0) as number
      from jsonb_array_elements_text(${names}::jsonb) as identity (name) order by 1) as in_order`,
  );
}

/** Whether somebody has sent a lead with one of these identities before, or the vendor works with it anyway. */
export async function findDuplicate(
  transaction: Transaction,
  { zone }: Pick<Program, "zone">,
  partnerId: PartnerId,
  keys: readonly IdentityKey[],
  now: Date,
  { exceptLeadId }: { exceptLeadId?: LeadId } = {},
): Promise<Duplicate> {
  if (keys.length === 0) return { verdict: "new", leadId: null, since: null };
  const matches = await transaction
    .selectDistinct(identifiedLeadColumns)
    .from(leadIdentities)
    .innerJoin(leads, and(eq(leads.programId, leadIdentities.programId), eq(leads.id, leadIdentities.leadId)))
    .where(
      and(isOneOf(leadIdentities, keys), exceptLeadId === undefined ? undefined : isOther(exceptLeadId)),
    );
  const accounts = await transaction
    .select({ relation: vendorAccounts.relation, since: vendorAccounts.since })
    .from(vendorAccounts)
    .where(isOneOf(vendorAccounts, keys));
  return judgeDuplicate(
    matches,
    partnerId,
    now,
    accounts.map(({ relation, since }) => ({ relation, since: startOfDay(since, zone) })),
  );
}

export function startOfDay(date: string, zone: string): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
}

/** Neither the lead itself nor one that was found to be a duplicate of it. */
function isOther(leadId: LeadId) {
  const { duplicateOfLeadId } = leads;
  return and(ne(leadIdentities.leadId, leadId), or(isNull(duplicateOfLeadId), ne(duplicateOfLeadId, leadId)));
}

function isOneOf(table: typeof leadIdentities | typeof vendorAccounts, keys: readonly IdentityKey[]) {
  return or(
    ...[...Map.groupBy(keys, ({ kind }) => kind)].map(([kind, same]) =>
      and(
        eq(table.kind, kind),
        inArray(
          table.valueHash,
          same.map((key) => key.valueHash),
        ),
      ),
    ),
  );
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
