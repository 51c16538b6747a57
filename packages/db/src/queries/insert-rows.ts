import { type InferInsertModel, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "../connect.ts";
import { insertion } from "./insertion.ts";

/** The text of a statement is held several times over on its way: larger ones take memory and save no time. */
const rowsPerStatement = 1_000;

/**
 * Inserts any number of rows with few statements and one parameter each, several times as fast as a list of
 * values. Every row must name the same columns; those that none names take their default. `unlessThere` leaves out rows
 * that a unique key already has; `rowsAtOnce` is for rows of a few short values.
 */
export async function insertRows<Table extends PgTable>(
  transaction: Transaction,
  table: Table,
  rows: readonly InferInsertModel<Table>[],
  { unlessThere = false, rowsAtOnce = rowsPerStatement }: { unlessThere?: boolean; rowsAtOnce?: number } = {},
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const inserted = insertion(table, first, rows.slice(start, start + rowsAtOnce));
    await transaction.execute(unlessThere ? sql`${inserted} on conflict do nothing` : inserted);
  }
}
