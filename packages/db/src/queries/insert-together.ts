import { type InferInsertModel, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "../connect.ts";
import { executePrepared } from "./execute-prepared.ts";
import { insertion } from "./insertion.ts";

/** Rows of one table, to be inserted with those of others. */
export interface RowsOfTable {
  table: PgTable;
  rows: readonly Record<string, unknown>[];
}

/** Every row must name the same columns; those that none names take their default. */
export function rowsOfTable<Table extends PgTable>(
  table: Table,
  rows: readonly InferInsertModel<Table>[],
): RowsOfTable {
  return { table, rows };
}

/** Inserts the rows of several tables with one prepared statement; for few rows, whose cost is the asking. */
export async function insertTogether(
  transaction: Transaction,
  tables: readonly RowsOfTable[],
): Promise<void> {
  const inserts = tables.flatMap(({ table, rows }, index) => {
    const [first] = rows;
    return first === undefined
      ? []
      : [sql`${sql.identifier(`insert_${index}`)} as (${insertion(table, first, rows)})`];
  });
  if (inserts.length === 0) return;
  await executePrepared(transaction, sql`with ${sql.join(inserts, sql`, `)} select 1`);
}
