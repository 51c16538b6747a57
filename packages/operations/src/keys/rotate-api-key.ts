import { type ApiKeyId, apiKeys } from "@leadback/db";
import { and, eq, gt, isNull, or } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { parseInput } from "../parse-input.ts";
import { recordAudit } from "../record-audit.ts";
import type { CreatedApiKey } from "./create-api-key.ts";
import { refuseWiderScopes } from "./refuse-wider-scopes.ts";
import { forgetKeys } from "./remembered-keys.ts";
import { keyNotFound } from "./revoke-api-key.ts";
import { writeApiKey } from "./write-api-key.ts";

export const rotationInput = z.strictObject({
  overlapHours: z
    .int("Give whole hours.")
    .min(0, "At least 0: the old key ends at once.")
    .max(720, "At most 720 hours, which is 30 days.")
    .default(24),
});

export interface RotatedApiKey extends CreatedApiKey {
  rotatedFromId: ApiKeyId;
  /** Until when the old key works beside the new one. */
  oldKeyEndsAt: string;
}

/** Makes a key that may do what the old one may. Both work for a while, so that nothing stands still in between. */
export async function rotateApiKey(
  context: OperationContext,
  keyId: string,
  input: z.input<typeof rotationInput> = {},
): Promise<RotatedApiKey> {
  const { overlapHours } = parseInput(rotationInput, input);
  const { programId, now } = context;
  const rotated = await context.database.inProgram(programId, async (transaction) => {
    const [old] = await transaction
      .select()
      .from(apiKeys)
      .where(
        and(
          eq(apiKeys.programId, programId),
          eq(apiKeys.id, asApiKeyId(keyId)),
          isNull(apiKeys.revokedAt),
          or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now)),
        ),
      )
      .for("update");
    if (old === undefined) throw keyNotFound(keyId);
    refuseWiderScopes(context, old.scopes);
    const { name, scopes, partnerId, expiresAt } = old;
    const overlapEnd = new Date(now.getTime() + overlapHours * 3_600_000);
    const oldKeyEndsAt = expiresAt !== null && expiresAt < overlapEnd ? expiresAt : overlapEnd;
    const written = await writeApiKey(transaction, context, {
      name,
      scopes,
      partnerId,
      expiresAt,
      rotatedFromId: old.id,
    });
    await transaction
      .update(apiKeys)
      .set({ expiresAt: oldKeyEndsAt })
      .where(and(eq(apiKeys.programId, programId), eq(apiKeys.id, old.id)));
    const subject = { kind: "api_key", id: written.id };
    await recordAudit(transaction, context, "api_key.rotated", subject, {
      rotatedFromId: old.id,
      overlapHours,
    });
    return {
      ...written,
      name,
      scopes,
      partnerId,
      expiresAt: expiresAt?.toISOString() ?? null,
      rotatedFromId: old.id,
      oldKeyEndsAt: oldKeyEndsAt.toISOString(),
    };
  });
  forgetKeys();
  return rotated;
}

/** Safe: the schema of the path has checked its form, and the look-up decides whether it is a key's. */
function asApiKeyId(id: string): ApiKeyId {
  return id as ApiKeyId;
}
