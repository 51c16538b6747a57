import { apiKeys } from "@leadback/db";
import { desc, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

/** The programme's keys, newest first, as far as they can be shown. */
export async function listApiKeys(context: OperationContext) {
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select()
      .from(apiKeys)
      .where(eq(apiKeys.programId, context.programId))
      .orderBy(desc(apiKeys.createdAt)),
  );
  return rows.map((key) => ({
    id: key.id,
    name: key.name,
    shown: `${key.prefix}…${key.lastFour}`,
    scopes: key.scopes,
    partnerId: key.partnerId,
    createdAt: key.createdAt.toISOString(),
    expiresAt: key.expiresAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
  }));
}
