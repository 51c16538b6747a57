import { type LeadId, leadIdentities, leads, type PartnerId, type Transaction } from "@leadback/db";
import { and, eq, inArray } from "drizzle-orm";
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

/** Reads with one query what the database knows of these identities. */
export async function readIdentities(
  transaction: Transaction,
  keys: readonly IdentityKey[],
): Promise<IdentityIndex> {
  const index = new IdentityIndex();
  const hashes = [...new Set(keys.map((key) => key.valueHash))];
  if (hashes.length === 0) return index;
  const rows = await transaction
    .select({
      kind: leadIdentities.kind,
      valueHash: leadIdentities.valueHash,
      ...identifiedLeadColumns,
    })
    .from(leadIdentities)
    .innerJoin(leads, and(eq(leads.programId, leadIdentities.programId), eq(leads.id, leadIdentities.leadId)))
    .where(inArray(leadIdentities.valueHash, hashes));
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
