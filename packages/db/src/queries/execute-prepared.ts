import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Transaction } from "../connect.ts";

const dialect = new PgDialect({ casing: "snake_case" });

/**
 * Runs a statement that the server parses and plans once for each connection. For a text that is always the same: every
 * other one would stay prepared as long as its connection.
 */
export async function executePrepared<Row extends Record<string, unknown>>(
  transaction: Transaction,
  statement: SQL,
): Promise<readonly Row[]> {
  const query = dialect.sqlToQuery(statement);
  const prepared = transaction._.session.prepareQuery<{
    execute: readonly Row[];
    all: unknown;
    values: unknown;
  }>(query, undefined, "prepared", false);
  return prepared.execute();
}
