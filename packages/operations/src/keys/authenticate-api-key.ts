import {
  apiKeys,
  credentialLookups,
  type Database,
  type PartnerId,
  type ProgramId,
  type Scope,
} from "@leadback/db";
import { and, eq } from "drizzle-orm";
import { hashSecret, isApiKey } from "./api-key-format.ts";

export interface ApiKeyIdentity {
  keyId: string;
  programId: ProgramId;
  scopes: readonly Scope[];
  partnerId: PartnerId | null;
}

/** Whose key this is; null for one that is malformed, unknown, revoked or expired, all alike. */
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
  const [row] = await database.inProgram(lookup.programId, (transaction) =>
    transaction
      .select()
      .from(apiKeys)
      .where(and(eq(apiKeys.programId, lookup.programId), eq(apiKeys.hash, hash))),
  );
  const isOver =
    row === undefined || row.revokedAt !== null || (row.expiresAt !== null && row.expiresAt <= now);
  return isOver
    ? null
    : { keyId: row.id, programId: row.programId, scopes: row.scopes, partnerId: row.partnerId };
}
