import {
  type ApiKeyId,
  apiKeys,
  credentialLookups,
  type PartnerId,
  type Scope,
  type Transaction,
} from "@leadback/db";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { drawApiKey, hashSecret } from "./api-key-format.ts";

export interface WrittenApiKey {
  id: ApiKeyId;
  /** The only time that the key is seen. */
  key: string;
}

/** Draws a key and keeps what is needed to know it again. */
export async function writeApiKey(
  transaction: Transaction,
  { programId, now }: Pick<OperationContext, "programId" | "now">,
  wanted: {
    name: string;
    scopes: Scope[];
    partnerId: PartnerId | null;
    expiresAt: Date | null;
    rotatedFromId?: ApiKeyId;
  },
): Promise<WrittenApiKey> {
  const id = newId<ApiKeyId>(now);
  const key = drawApiKey();
  const hash = hashSecret(key);
  await transaction.insert(apiKeys).values({
    programId,
    id,
    ...wanted,
    prefix: key.slice(0, 12),
    lastFour: key.slice(-4),
    hash,
    createdAt: now,
  });
  await transaction.insert(credentialLookups).values({ hash, programId, kind: "api_key", id });
  return { id, key };
}
