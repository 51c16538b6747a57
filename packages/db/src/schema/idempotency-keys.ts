import { jsonb, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

/** What was answered to a request that carried a key, written in the transaction of what it did. Kept for 72 hours. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    programId: programId(),
    /** Hash of who asked, the route and the key. */
    scope: text().notNull(),
    /** Hash of what was asked. */
    fingerprint: text().notNull(),
    status: smallint().notNull(),
    headers: jsonb().$type<Record<string, string>>().notNull(),
    /** As it was sent; null once something in it was erased. */
    body: text(),
    expiresAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.scope] }), tenantPolicy()],
);
