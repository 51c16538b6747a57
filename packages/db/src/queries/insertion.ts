import { getTableName, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { columnName } from "./column-name.ts";

/** An insert with one parameter for all rows. Every row must name the same columns as `first`. */
export function insertion(
  table: PgTable,
  first: Record<string, unknown>,
  rows: readonly Record<string, unknown>[],
): SQL {
  const named = Object.keys(first).map((key) => [key, columnName(key)] as const);
  const columns = sql.join(
    named.map(([, column]) => sql.identifier(column)),
    sql`, `,
  );
  const name = sql.identifier(getTableName(table));
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(named.map(([key, column]) => [column, row[key]]))),
  );
  return sql`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${json}::jsonb)`;
}
