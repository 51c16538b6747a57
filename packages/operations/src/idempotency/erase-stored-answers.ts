import { idempotencyKeys, type ProgramId, type Transaction } from "@leadback/db";
import { sql } from "drizzle-orm";

/** Takes out of stored answers whatever mentions an id, within the transaction that erases what the id names. */
export async function eraseStoredAnswers(
  transaction: Transaction,
  programId: ProgramId,
  id: string,
): Promise<void> {
  await transaction
    .update(idempotencyKeys)
    .set({ body: null })
    .where(
      sql`${idempotencyKeys.programId} = ${programId} and position(${id} in ${idempotencyKeys.body}) > 0`,
    );
}
