import { type ApiKeyId, apiKeys, credentialLookups } from "@leadback/db";
import { and, eq, isNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";
import { recordAudit } from "../record-audit.ts";

/** Ends a key at once: the next request with it is refused. */
export async function revokeApiKey(context: OperationContext, keyId: ApiKeyId): Promise<void> {
  await context.database.inProgram(context.programId, async (transaction) => {
    const [revoked] = await transaction
      .update(apiKeys)
      .set({ revokedAt: context.now })
      .where(and(eq(apiKeys.programId, context.programId), eq(apiKeys.id, keyId), isNull(apiKeys.revokedAt)))
      .returning({ hash: apiKeys.hash });
    if (revoked === undefined)
      throw new OperationError("not_found", "There is no such key, or it was revoked before.");
    await transaction.delete(credentialLookups).where(eq(credentialLookups.hash, revoked.hash));
    await recordAudit(transaction, context, "api_key.revoked", { kind: "api_key", id: keyId });
  });
}
