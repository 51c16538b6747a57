import {
  type ApiKeyId,
  apiKeys,
  credentialLookups,
  type Database,
  type PartnerId,
  type ProgramId,
  programs,
  type Scope,
  type Transaction,
} from "@leadback/db";
import { and, eq, isNull, lt, or } from "drizzle-orm";
import { hashSecret, isApiKey } from "./api-key-format.ts";
import { type ReadKey, RememberedKeys } from "./remembered-keys.ts";

/** How exactly `lastUsedAt` is kept: a busy key must not become a row that every request writes. */
const lastUseMs = 60_000;

export interface ApiKeyIdentity {
  keyId: ApiKeyId;
  programId: ProgramId;
  scopes: readonly Scope[];
  partnerId: PartnerId | null;
}

const remembered = new RememberedKeys<ApiKeyIdentity>();

/**
 * Whose key this is; null for one that is malformed, unknown, revoked, expired or of a suspended programme, all alike. What was read is remembered
 * for a second: a key that another process revokes ends within it.
 */
export async function authenticateApiKey(
  database: Database,
  key: string,
  now: Date,
): Promise<ApiKeyIdentity | null> {
  if (!isApiKey(key)) return null;
  const hash = hashSecret(key);
  const isUsable = ({ lastUsedAt, expiresAt }: ReadKey<ApiKeyIdentity>) =>
    lastUsedAt >= staleSince(now) && (expiresAt === null || expiresAt > now);
  const found = await remembered.read(database, hash, isUsable, () => readKey(database, hash, now));
  return found?.identity ?? null;
}

async function readKey(database: Database, hash: string, now: Date): Promise<ReadKey<ApiKeyIdentity> | null> {
  const [lookup] = await database.global
    .select()
    .from(credentialLookups)
    .where(and(eq(credentialLookups.hash, hash), eq(credentialLookups.kind, "api_key")));
  if (lookup === undefined) return null;
  return database.inProgram(lookup.programId, async (transaction) => {
    const [found] = await transaction
      .select({ row: apiKeys })
      .from(apiKeys)
      .innerJoin(programs, and(eq(programs.id, apiKeys.programId), isNull(programs.suspendedAt)))
      .where(and(eq(apiKeys.programId, lookup.programId), eq(apiKeys.hash, hash)));
    const row = found?.row;
    const isOver =
      row === undefined || row.revokedAt !== null || (row.expiresAt !== null && row.expiresAt <= now);
    if (isOver) return null;
    const { id: keyId, programId, scopes, partnerId, expiresAt } = row;
    return {
      identity: { keyId, programId, scopes, partnerId },
      expiresAt,
      lastUsedAt: await noteUse(transaction, row, now),
    };
  });
}

/** When the key was last used, as far as it is kept. */
async function noteUse(
  transaction: Transaction,
  { programId, id, lastUsedAt }: typeof apiKeys.$inferSelect,
  now: Date,
): Promise<Date> {
  if (lastUsedAt !== null && lastUsedAt >= staleSince(now)) return lastUsedAt;
  await transaction
    .update(apiKeys)
    .set({ lastUsedAt: now })
    .where(
      and(
        eq(apiKeys.programId, programId),
        eq(apiKeys.id, id),
        or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, staleSince(now))),
      ),
    );
  return now;
}

function staleSince(now: Date): Date {
  return new Date(now.getTime() - lastUseMs);
}
