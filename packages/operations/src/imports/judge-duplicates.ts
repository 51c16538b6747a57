import {
  type IdentityKind,
  type LeadId,
  leadIdentities,
  leads,
  type PartnerId,
  type Transaction,
} from "@leadback/db";
import { and, eq, sql } from "drizzle-orm";
import { identifiedLeadColumns } from "../leads/find-duplicate.ts";
import type { IdentityKey } from "../leads/identity-keys.ts";
import { type Duplicate, type IdentifiedLead, judgeDuplicate } from "../leads/judge-duplicate.ts";

/** The leads known under each identity: those of the database, and those that the file adds row by row. */
export class IdentityIndex {
  readonly #leads = new Map<string, IdentifiedLead[]>();

  add(lead: IdentifiedLead, keys: readonly IdentityKey[]): void {
    for (const key of keys) {
      const known = this.#leads.get(name(key));
      if (known === undefined) this.#leads.set(name(key), [lead]);
      else known.push(lead);
    }
  }

  /**
   * The verdict on a lead of a history, as of its own submission.
   */
  judge(partnerId: PartnerId, keys: readonly IdentityKey[], at: Date): Duplicate {
    const matches = [...new Set(keys.flatMap((key) => this.#leads.get(name(key)) ?? []))];
    return judgeDuplicate(matches, partnerId, at);
  }
}

/** Far above what one company sends; it also keeps the planner from reading the whole table. */
const mostPerIdentity = 10_000;

/** Reads with one query what the database knows of these identities. */
export async function readIdentities(
  transaction: Transaction,
  keys: readonly IdentityKey[],
): Promise<IdentityIndex> {
  const index = new IdentityIndex();
  const distinct = [...new Map(keys.map((key) => [name(key), key])).values()];
  if (distinct.length === 0) return index;
  // One look into the index for each identity, whatever the planner believes of a table that has just grown.
  const known = transaction
    .select(identifiedLeadColumns)
    .from(leadIdentities)
    .innerJoin(leads, and(eq(leads.programId, leadIdentities.programId), eq(leads.id, leadIdentities.leadId)))
    .where(and(eq(leadIdentities.kind, sql`wanted.kind`), eq(leadIdentities.valueHash, sql`wanted.hash`)))
    .limit(mostPerIdentity)
    .as("known");
  const rows = await transaction
    .select({
      kind: sql<IdentityKind>`wanted.kind`.as("wanted_kind"),
      valueHash: sql<string>`wanted.hash`.as("wanted_hash"),
      id: known.id,
      partnerId: known.partnerId,
      stage: known.stage,
      submittedAt: known.submittedAt,
      wonAt: known.wonAt,
      disqualifiedAt: known.disqualifiedAt,
      lostAt: known.lostAt,
      protectedUntil: known.protectedUntil,
    })
    .from(
      sql`jsonb_to_recordset(${JSON.stringify(
        distinct.map(({ kind, valueHash }) => ({ kind, hash: valueHash })),
      )}::jsonb) as wanted (kind text, hash text)`,
    )
    .crossJoinLateral(known);
  const byId = new Map<LeadId, IdentifiedLead>();
  for (const { kind, valueHash, ...lead } of rows) {
    const one = byId.get(lead.id) ?? lead;
    byId.set(lead.id, one);
    index.add(one, [{ kind, valueHash }]);
  }
  return index;
}

function name(key: IdentityKey): string {
  return `${key.kind} ${key.valueHash}`;
}
