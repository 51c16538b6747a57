import { bigint, index, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import type { AuditEntryId } from "./ids.ts";
import type { ActorKind } from "./lead-events.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** Who changed what and when, append-only; one row per change, in the change's own transaction. No personal data. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    programId: programId(),
    id: uuid().$type<AuditEntryId>().notNull(),
    at: instant().notNull(),
    actorKind: text().$type<ActorKind>().notNull(),
    actorId: text().notNull(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    detail: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.id] }),
    index("audit_entries_by_time").on(table.programId, table.at),
    tenantPolicy(),
  ],
);

/** The entries in the order in which a job found them, each sealed with the hash of all before it; append-only. */
export const auditChain = pgTable(
  "audit_chain",
  {
    programId: programId(),
    number: bigint({ mode: "number" }).notNull(),
    entryId: uuid().$type<AuditEntryId>().notNull(),
    hash: text().notNull(),
    chainedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.number] }),
    unique("audit_chain_entry").on(table.programId, table.entryId),
    tenantPolicy(),
  ],
);
