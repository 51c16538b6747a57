import { getTableName, type InferInsertModel, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "../connect.ts";
import { columnName } from "./column-name.ts";
import { executePrepared } from "./execute-prepared.ts";

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
    return first === undefined ? [] : [insertion(table, first, rows, index)];
  });
  if (inserts.length === 0) return;
  await executePrepared(transaction, sql`with ${sql.join(inserts, sql`, `)} select 1`);
}

function insertion(
  table: PgTable,
  first: Record<string, unknown>,
  rows: RowsOfTable["rows"],
  index: number,
): SQL {
  const keys = Object.keys(first);
  const named = keys.map((key) => [key, columnName(key)] as const);
  const columns = sql.join(
    named.map(([, column]) => sql.identifier(column)),
    sql`, `,
  );
  const name = sql.identifier(getTableName(table));
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(named.map(([key, column]) => [column, row[key]]))),
  );
  return sql`${sql.identifier(`insert_${index}`)} as (insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${json}::jsonb))`;
}
