import { type ApiKeyId, apiKeys, credentialLookups } from "@leadback/db";
import { and, eq, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { recordAudit } from "../record-audit.ts";
import { forgetKeys } from "./remembered-keys.ts";

const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ends a key at once: the next request with it is refused. */
export async function revokeApiKey(context: OperationContext, keyId: ApiKeyId): Promise<void> {
  if (!idPattern.test(keyId)) throw keyNotFound(keyId);
  await context.database.inProgram(context.programId, async (transaction) => {
    const [revoked] = await transaction
      .update(apiKeys)
      .set({ revokedAt: context.now })
      .where(and(eq(apiKeys.programId, context.programId), eq(apiKeys.id, keyId), isNull(apiKeys.revokedAt)))
      .returning({ hash: apiKeys.hash });
    if (revoked === undefined) throw keyNotFound(keyId);
    await transaction.delete(credentialLookups).where(eq(credentialLookups.hash, revoked.hash));
    await recordAudit(transaction, context, "api_key.revoked", { kind: "api_key", id: keyId });
  });
  forgetKeys();
}

export function keyNotFound(keyId: string): OperationError {
  return new OperationError(
    "not_found",
    `There is no key "${keyId}" in use; the list of keys shows them. Nothing was changed.`,
  );
}
