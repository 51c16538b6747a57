import {
  type AccountRelation,
  type IdentityKind,
  type LeadId,
  leadIdentities,
  leads,
  type PartnerId,
  pipelined,
  type Transaction,
  vendorAccounts,
} from "@leadback/db";
import { and, eq, sql } from "drizzle-orm";
import type { Program } from "../programs/program.ts";
import { identifiedLeadColumns, startOfDay } from "./find-duplicate.ts";
import type { IdentityKey } from "./identity-keys.ts";
import {
  type Duplicate,
  type IdentifiedAccount,
  type IdentifiedLead,
  judgeDuplicate,
} from "./judge-duplicate.ts";

/** The leads and the vendor's accounts under some identities: those of the database, and leads that come meanwhile. */
export class KnownIdentities {
  readonly #leads = new Map<string, IdentifiedLead[]>();
  readonly #accounts = new Map<string, IdentifiedAccount[]>();
  readonly #byId = new Map<LeadId, IdentifiedLead>();

  addLead(lead: IdentifiedLead, keys: readonly IdentityKey[]): void {
    const one = this.#byId.get(lead.id) ?? lead;
    this.#byId.set(one.id, one);
    for (const key of keys) push(this.#leads, nameOf(key), one);
  }

  addAccount(account: IdentifiedAccount, key: IdentityKey): void {
    push(this.#accounts, nameOf(key), account);
  }

  judge(partnerId: PartnerId, keys: readonly IdentityKey[], at: Date): Duplicate {
    const names = keys.map(nameOf);
    const matches = new Set(names.flatMap((name) => this.#leads.get(name) ?? []));
    const accounts = names.flatMap((name) => this.#accounts.get(name) ?? []);
    return judgeDuplicate([...matches], partnerId, at, accounts);
  }

  submittedAt(id: LeadId): Date | undefined {
    return this.#byId.get(id)?.submittedAt;
  }
}

/** Reads with two queries what the database knows of these identities. */
export async function readKnownIdentities(
  transaction: Transaction,
  { zone }: Pick<Program, "zone">,
  keys: readonly IdentityKey[],
): Promise<KnownIdentities> {
  const known = new KnownIdentities();
  const distinct = new Map(keys.map((key) => [nameOf(key), { kind: key.kind, hash: key.valueHash }]));
  if (distinct.size === 0) return known;
  const wanted = JSON.stringify([...distinct.values()]);
  const [leadRows, accountRows] = await pipelined([
    readLeadsOf(transaction, wanted),
    readAccountsOf(transaction, wanted),
  ]);
  for (const { kind, valueHash, ...lead } of leadRows) known.addLead(lead, [{ kind, valueHash }]);
  for (const { kind, valueHash, relation, since } of accountRows)
    known.addAccount({ relation, since: startOfDay(since, zone) }, { kind, valueHash });
  return known;
}

/**
 * Far above what shares one identity. A limit makes it one look into each index for each identity, whatever the planner
 * believes of a table that has just grown.
 */
const mostOfOne = 10_000;

function readLeadsOf(transaction: Transaction, wanted: string) {
  const named = transaction
    .select({ leadId: leadIdentities.leadId })
    .from(leadIdentities)
    .where(isWanted(leadIdentities))
    .limit(mostOfOne)
    .as("named");
  const lead = transaction
    .select(identifiedLeadColumns)
    .from(leads)
    .where(eq(leads.id, named.leadId))
    .limit(1)
    .as("lead");
  return transaction
    .select({
      kind: sql<IdentityKind>`wanted.kind`,
      valueHash: sql<string>`wanted.hash`,
      id: lead.id,
      partnerId: lead.partnerId,
      stage: lead.stage,
      submittedAt: lead.submittedAt,
      wonAt: lead.wonAt,
      disqualifiedAt: lead.disqualifiedAt,
      lostAt: lead.lostAt,
      protectedUntil: lead.protectedUntil,
    })
    .from(wantedRows(wanted))
    .crossJoinLateral(named)
    .crossJoinLateral(lead)
    .prepare("leads_of_identities")
    .execute();
}

function readAccountsOf(transaction: Transaction, wanted: string) {
  const account = transaction
    .select({ relation: vendorAccounts.relation, since: vendorAccounts.since })
    .from(vendorAccounts)
    .where(isWanted(vendorAccounts))
    .limit(mostOfOne)
    .as("account");
  return transaction
    .select({
      kind: sql<IdentityKind>`wanted.kind`,
      valueHash: sql<string>`wanted.hash`,
      relation: sql<AccountRelation>`${account.relation}`,
      since: account.since,
    })
    .from(wantedRows(wanted))
    .crossJoinLateral(account)
    .prepare("accounts_of_identities")
    .execute();
}

function wantedRows(wanted: string) {
  return sql`jsonb_to_recordset(${wanted}::jsonb) as wanted (kind text, hash text)`;
}

function isWanted(table: typeof leadIdentities | typeof vendorAccounts) {
  return and(eq(table.kind, sql`wanted.kind`), eq(table.valueHash, sql`wanted.hash`));
}

function nameOf(key: IdentityKey): string {
  return `${key.kind} ${key.valueHash}`;
}

function push<Value>(map: Map<string, Value[]>, name: string, value: Value): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [value]);
  else known.push(value);
}
