import type { Sql } from "postgres";
import { globalTables } from "./schema/tenancy.ts";

/** Tables to which the application may add, and which it can never change. */
export const appendOnlyTables = [
  "lead_events",
  "delivery_events",
  "audit_entries",
  "audit_chain",
  "partner_stage_changes",
  "conversion_models",
  "sla_breaches",
  "response_slowdowns",
  "disclosures",
  "materials",
  "ideal_profiles",
];

/** What the application may do with the tables that belong to no programme. */
const globalGrants: Record<keyof typeof globalTables, string> = {
  programs: "select, insert, update",
  memberships: "select, insert, update, delete",
  credential_lookups: "select, insert, delete",
  provider_events: "select, insert, update, delete",
  send_lanes: "select, insert, update",
  ledger_clock: "select",
};

/**
 * Closes every table of a programme with forced row-level security and gives the application's role exactly
 * what it needs. Runs after each migration, so that a new table is closed without anyone thinking of it.
 */
export async function secureTables(client: Sql, applicationRole: string): Promise<void> {
  const tables = await client<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
  await client`grant usage on schema public, auth to ${client(applicationRole)}`;
  await client`grant select, insert, update, delete on all tables in schema auth to ${client(applicationRole)}`;
  await client`grant execute on function forget_old_audit(uuid) to ${client(applicationRole)}`;
  for (const { name } of tables) {
    const isGlobal = name in globalTables;
    if (!isGlobal) {
      await client`alter table ${client(name)} enable row level security`;
      await client`alter table ${client(name)} force row level security`;
    }
    await client`revoke all on ${client(name)} from ${client(applicationRole)}`;
    await client.unsafe(
      `grant ${grantsFor(name)} on "${name}" to "${applicationRole.replaceAll('"', '""')}"`,
    );
  }
}

function grantsFor(table: string): string {
  if (Object.hasOwn(globalGrants, table)) return globalGrants[table as keyof typeof globalTables];
  return appendOnlyTables.includes(table) ? "select, insert" : "select, insert, update, delete";
}
