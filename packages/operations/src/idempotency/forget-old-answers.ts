import { idempotencyKeys } from "@leadback/db";
import { and, eq, lte } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

/** Removes the answers whose 72 hours are over; says how many. */
export async function forgetOldAnswers({
  database,
  programId,
  now,
}: Pick<OperationContext, "database" | "programId" | "now">): Promise<number> {
  const removed = await database.inProgram(programId, (transaction) =>
    transaction
      .delete(idempotencyKeys)
      .where(and(eq(idempotencyKeys.programId, programId), lte(idempotencyKeys.expiresAt, now)))
      .returning({ scope: idempotencyKeys.scope }),
  );
  return removed.length;
}
