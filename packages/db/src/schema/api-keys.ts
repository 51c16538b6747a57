import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { ApiKeyId, PartnerId } from "./ids.ts";
import { instant, programId, tenantPolicy } from "./tenancy.ts";

export const scopes = [
  "leads:read",
  "leads:write",
  "partners:read",
  "partners:write",
  "metrics:read",
  "digests:read",
  "digests:send",
  "settings:write",
] as const;
export type Scope = (typeof scopes)[number];

/** Keys of machines. The secret is shown once; what is kept opens nothing. */
export const apiKeys = pgTable(
  "api_keys",
  {
    programId: programId(),
    id: uuid().$type<ApiKeyId>().notNull(),
    name: text().notNull(),
    prefix: text().notNull(),
    lastFour: text().notNull(),
    hash: text().notNull(),
    scopes: text().array().$type<Scope[]>().notNull(),
    partnerId: uuid().$type<PartnerId>(),
    createdAt: instant().notNull(),
    expiresAt: instant(),
    revokedAt: instant(),
    /** To the minute: a busy key is not a row that every request writes. */
    lastUsedAt: instant(),
    /** The key that this one takes over from. */
    rotatedFromId: uuid().$type<ApiKeyId>(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.id] }), tenantPolicy()],
);
