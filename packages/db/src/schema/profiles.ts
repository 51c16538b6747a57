import { integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** Whom the programme looks for, counted from 1; the newest is in force. Append-only. */
export const idealProfiles = pgTable(
  "ideal_profiles",
  {
    programId: programId(),
    version: integer().notNull(),
    criteria: jsonb().$type<unknown>().notNull(),
    /** Leads that show it, chosen by a person; who they are is masked whenever it is read. */
    examples: jsonb().$type<unknown>().notNull(),
    publishedAt: instant().notNull(),
    publishedBy: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.version] }), tenantPolicy()],
);
