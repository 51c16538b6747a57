import type { ProgramId, Transaction } from "@leadback/db";
import { sql } from "drizzle-orm";

/** A worker that waits for rules to be published and models to be asked for hears the programme's id on it. */
export const scoringChannel = "leadback_scoring";

/** Heard once the transaction is committed. */
export async function callScoringWorker(transaction: Transaction, programId: ProgramId): Promise<void> {
  await transaction.execute(sql`select pg_notify(${scoringChannel}, ${programId})`);
}
