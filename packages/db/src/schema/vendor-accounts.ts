import { date, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { IdentityKind } from "./leads.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export const accountRelations = ["owned", "customer"] as const;
export type AccountRelation = (typeof accountRelations)[number];

/** Whom the vendor works with already, as hashes: enough to recognise a lead, not to read who it is. */
export const vendorAccounts = pgTable(
  "vendor_accounts",
  {
    programId: programId(),
    kind: text().$type<IdentityKind>().notNull(),
    valueHash: text().notNull(),
    relation: text().$type<AccountRelation>().notNull(),
    since: date({ mode: "string" }).notNull(),
    recordedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.kind, table.valueHash] }), tenantPolicy()],
);
