import { apiKeys } from "@leadback/db";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { parseInput } from "../parse-input.ts";

export const listApiKeysInput = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(50),
});

/** A page of the programme's keys, newest first, as far as they can be shown. */
export async function listApiKeys(context: OperationContext, input: z.input<typeof listApiKeysInput> = {}) {
  const { cursor, limit } = parseInput(listApiKeysInput, input);
  const position = cursor === undefined ? undefined : decodeCursor(context, z.uuid(), cursor);
  const rows = await context.database.inProgram(context.programId, (transaction) =>
    transaction
      .select()
      .from(apiKeys)
      .where(
        and(
          eq(apiKeys.programId, context.programId),
          position === undefined ? undefined : sql`${apiKeys.id} < ${position}::uuid`,
        ),
      )
      .orderBy(desc(apiKeys.id))
      .limit(limit + 1),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map(viewApiKey),
    nextCursor: rows.length > page.length && last ? encodeCursor(context, last.id) : null,
  };
}

export function viewApiKey(key: typeof apiKeys.$inferSelect) {
  return {
    id: key.id,
    name: key.name,
    shown: `${key.prefix}…${key.lastFour}`,
    scopes: key.scopes,
    partnerId: key.partnerId,
    createdAt: key.createdAt.toISOString(),
    expiresAt: key.expiresAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    rotatedFromId: key.rotatedFromId,
  };
}
