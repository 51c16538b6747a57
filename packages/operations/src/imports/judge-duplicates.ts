import { type LeadId, leadIdentities, leads, type PartnerId, type Transaction } from "@leadback/db";
import { isLive, type LeadStage } from "@leadback/scoring";
import { and, eq, inArray } from "drizzle-orm";
import type { Duplicate } from "../leads/find-duplicate.ts";
import type { IdentityKey } from "../leads/identity-keys.ts";

/** A lead that shares an identity with another, as far as the verdict needs to know it. */
export interface IdentifiedLead {
  id: LeadId;
  partnerId: PartnerId;
  stage: LeadStage;
  submittedAt: Date;
  wonAt: Date | null;
  disqualifiedAt: Date | null;
  lostAt: Date | null;
  protectedUntil: Date | null;
}

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
   * The verdict of `findDuplicate` as of an instant: in a history, leads that came later or had ended by then are
   * no obstacle.
   */
  judge(partnerId: PartnerId, keys: readonly IdentityKey[], at: Date): Duplicate {
    const matches = [...new Set(keys.flatMap((key) => this.#leads.get(name(key)) ?? []))]
      .filter((lead) => lead.submittedAt <= at)
      .sort((left, right) => right.submittedAt.getTime() - left.submittedAt.getTime());
    const hasEnded = (lead: IdentifiedLead) =>
      !isLive(lead.stage) &&
      [lead.wonAt, lead.disqualifiedAt, lead.lostAt].some((end) => end !== null && end <= at);
    const isHeld = (lead: IdentifiedLead) =>
      !hasEnded(lead) || (lead.protectedUntil !== null && lead.protectedUntil > at);
    const found = (
      verdict: Duplicate["verdict"],
      test: (lead: IdentifiedLead) => boolean,
    ): Duplicate | undefined => {
      const lead = matches.find(test);
      return lead === undefined ? undefined : { verdict, leadId: lead.id };
    };
    return (
      found("existing_customer", (lead) => lead.stage === "won" && lead.wonAt !== null && lead.wonAt <= at) ??
      found("same_partner_resend", (lead) => lead.partnerId === partnerId && isHeld(lead)) ??
      found("other_partner_active", (lead) => lead.partnerId !== partnerId && isHeld(lead)) ??
      found("recycled", (lead) => lead.stage === "recycled") ?? { verdict: "new", leadId: null }
    );
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
      id: leads.id,
      partnerId: leads.partnerId,
      stage: leads.stage,
      submittedAt: leads.submittedAt,
      wonAt: leads.wonAt,
      disqualifiedAt: leads.disqualifiedAt,
      lostAt: leads.lostAt,
      protectedUntil: leads.protectedUntil,
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
