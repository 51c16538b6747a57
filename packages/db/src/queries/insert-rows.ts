import { getTableName, type InferInsertModel, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "../connect.ts";
import { columnName } from "./column-name.ts";

/** The text of a statement is held several times over on its way: larger ones take memory and save no time. */
const rowsPerStatement = 1_000;

/**
 * Inserts any number of rows with few statements and one parameter each, several times as fast as a list of
 * values. Every row must name the same columns; those that none names take their default.
 */
export async function insertRows<Table extends PgTable>(
  transaction: Transaction,
  table: Table,
  rows: readonly InferInsertModel<Table>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first).map((key) => [key, columnName(key)] as const);
  const columns = sql.join(
    names.map(([, column]) => sql.identifier(column)),
    sql`, `,
  );
  const withColumnNames = (row: Record<string, unknown>) =>
    Object.fromEntries(names.map(([key, column]) => [column, row[key]]));
  const name = sql.identifier(getTableName(table));
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const json = JSON.stringify(rows.slice(start, start + rowsPerStatement).map(withColumnNames));
    await transaction.execute(
      sql`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${json}::jsonb)`,
    );
  }
}
