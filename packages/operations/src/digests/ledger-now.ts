import type { Transaction } from "@leadback/db";
import { sql } from "drizzle-orm";

/** The ledger's time: one clock for every process, which tests may move. */
export async function ledgerNow(transaction: Transaction): Promise<Date> {
  const [row] = await transaction.execute<{ now: string }>(
    sql`select to_char(ledger_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
  );
  if (row === undefined) throw new Error("The ledger's clock has no row.");
  return new Date(row.now);
}
