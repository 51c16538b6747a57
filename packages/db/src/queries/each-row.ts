import type { GetColumnData, SQL } from "drizzle-orm";
import { type PgColumn, PgDialect } from "drizzle-orm/pg-core";
import type { Sql } from "postgres";
import type { Transaction } from "../connect.ts";

const dialect = new PgDialect({ casing: "snake_case" });
/** Of a column; one with more values than this has hardly any twice. */
const mostShared = 2_000;

type Columns = Readonly<Record<string, PgColumn>>;
export type RowOf<Selected extends Columns> = { [Name in keyof Selected]: GetColumnData<Selected[Name]> };

/**
 * Hands the rows of a select over one by one while they arrive, so that never more of them is held than what `onRow` keeps.
 * Values that come again (a stage, a reason, the instants of one row) are the same in memory: none may be changed.
 *
 * @param columns what the select selects, in its order
 */
export async function eachRow<Selected extends Columns>(
  transaction: Transaction,
  select: { getSQL(): SQL },
  columns: Selected,
  onRow: (row: RowOf<Selected>) => void,
): Promise<void> {
  const { sql, params } = dialect.sqlToQuery(select.getSQL());
  const decode = rowDecoder(columns);
  await clientOf(transaction)
    .unsafe(sql, asParameters(params))
    .values()
    .forEach((values) => {
      onRow(decode(values));
    });
}

function rowDecoder<Selected extends Columns>(
  columns: Selected,
): (values: readonly unknown[]) => RowOf<Selected> {
  const readers = Object.entries(columns).map(([name, column]) => ({
    name,
    column,
    isInstant: column.dataType === "date",
    shared: new Map<string, unknown>(),
  }));
  const blank = Object.fromEntries(readers.map(({ name }) => [name, null]));
  return (values) => {
    const row: Record<string, unknown> = { ...blank };
    const instants = new Map<string, unknown>();
    for (const [index, { name, column, isInstant, shared }] of readers.entries()) {
      const value = values[index];
      if (value === null) continue;
      row[name] =
        typeof value === "string"
          ? sharedValue(column, value, isInstant ? instants : shared)
          : column.mapFromDriverValue(value);
    }
    return asRow<Selected>(row);
  };
}

function sharedValue(column: PgColumn, text: string, known: Map<string, unknown>): unknown {
  const there = known.get(text);
  if (there !== undefined) return there;
  const value = column.mapFromDriverValue(text);
  if (known.size < mostShared) known.set(text, value);
  return value;
}

/** Safe: `connect` opens every transaction with this driver. */
function clientOf(transaction: Transaction): Sql {
  return Reflect.get(transaction._.session, "client") as Sql;
}

/** Safe: drizzle encodes what a statement is given for this driver. */
function asParameters(params: unknown[]): string[] {
  return params as string[];
}

/** Safe: each column has decoded its own value. */
function asRow<Selected extends Columns>(row: Record<string, unknown>): RowOf<Selected> {
  return row as RowOf<Selected>;
}
