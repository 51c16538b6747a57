import {
  type ApiKeyId,
  apiKeys,
  credentialLookups,
  type Database,
  type PartnerId,
  type ProgramId,
  type Scope,
  type Transaction,
} from "@leadback/db";
import { and, eq, isNull, lt, or } from "drizzle-orm";
import { hashSecret, isApiKey } from "./api-key-format.ts";

/** How exactly `lastUsedAt` is kept: a busy key must not become a row that every request writes. */
const lastUseMs = 60_000;

export interface ApiKeyIdentity {
  keyId: ApiKeyId;
  programId: ProgramId;
  scopes: readonly Scope[];
  partnerId: PartnerId | null;
}

/**
 * Whose key this is; null for one that is malformed, unknown, revoked or expired, all alike. Nothing is remembered
 * from one request to the next, so a key ends with the transaction that revokes it.
 */
export async function authenticateApiKey(
  database: Database,
  key: string,
  now: Date,
): Promise<ApiKeyIdentity | null> {
  if (!isApiKey(key)) return null;
  const hash = hashSecret(key);
  const [lookup] = await database.global
    .select()
    .from(credentialLookups)
    .where(and(eq(credentialLookups.hash, hash), eq(credentialLookups.kind, "api_key")));
  if (lookup === undefined) return null;
  return database.inProgram(lookup.programId, async (transaction) => {
    const [row] = await transaction
      .select()
      .from(apiKeys)
      .where(and(eq(apiKeys.programId, lookup.programId), eq(apiKeys.hash, hash)));
    const isOver =
      row === undefined || row.revokedAt !== null || (row.expiresAt !== null && row.expiresAt <= now);
    if (isOver) return null;
    await noteUse(transaction, row, now);
    return { keyId: row.id, programId: row.programId, scopes: row.scopes, partnerId: row.partnerId };
  });
}

async function noteUse(
  transaction: Transaction,
  { programId, id, lastUsedAt }: typeof apiKeys.$inferSelect,
  now: Date,
): Promise<void> {
  const staleSince = new Date(now.getTime() - lastUseMs);
  if (lastUsedAt !== null && lastUsedAt >= staleSince) return;
  await transaction
    .update(apiKeys)
    .set({ lastUsedAt: now })
    .where(
      and(
        eq(apiKeys.programId, programId),
        eq(apiKeys.id, id),
        or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, staleSince)),
      ),
    );
}
