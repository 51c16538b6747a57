import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { ActorKind } from "./lead-events.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** Who changed what and when, append-only; one row per change, in the change's own transaction. No personal data. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    programId: programId(),
    id: uuid().notNull(),
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
