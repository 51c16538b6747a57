import type { PgDatabase, PgTransaction } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { chooseProgram } from "./queries/choose-program.ts";
import { executePrepared } from "./queries/execute-prepared.ts";
import { pipelined } from "./queries/pipelined.ts";
import type { ProgramId } from "./schema/index.ts";
import * as schema from "./schema/index.ts";
import { startInTime } from "./start-in-time.ts";
import { uniteTransactions } from "./unite-transactions.ts";

type Schema = typeof schema;
export type Transaction = PgTransaction<PostgresJsQueryResultHKT, Schema, never>;
/** Anything that runs queries: the pool or a transaction. */
export type Queryable = PgDatabase<PostgresJsQueryResultHKT, Schema, never>;

export interface Database {
  /** For the global tables only: outside a programme every other table is empty. */
  readonly global: Queryable;
  /** Runs `work` in one transaction that sees the rows of this programme and of no other. */
  inProgram<Result>(
    programId: ProgramId,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result>;
  /**
   * Runs `work` in one transaction and hands it a Database that stays in it: whatever operations do with that one is
   * kept as a whole or not at all.
   */
  asOne<Result>(
    programId: ProgramId,
    work: (united: Database, transaction: Transaction) => Promise<Result>,
  ): Promise<Result>;
  /** Refuses a role for which row-level security would not hold. */
  assertRestrictedRole(): Promise<void>;
  /** Answers when the database does. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export class DatabaseRoleError extends Error {
  override readonly name = "DatabaseRoleError";
}

export interface ConnectOptions {
  url: string;
  maxConnections?: number;
  applicationName?: string;
  /** For a process that answers people: nothing of it may wait for ever. Without, PostgreSQL's own settings hold. */
  timeouts?: DatabaseTimeouts;
}

export interface DatabaseTimeouts {
  /** Longest statement, waiting for locks included. */
  statementMs: number;
  /** Longest silence within a transaction: a process that hangs lets go of its locks. */
  idleTransactionMs: number;
  /** Longest wait for a free connection. */
  waitMs: number;
}

export function connect({
  url,
  maxConnections = 10,
  applicationName = "leadback",
  timeouts,
}: ConnectOptions): Database {
  const client = postgres(url, {
    max: maxConnections,
    connect_timeout: 10,
    onnotice: () => {},
    connection: {
      application_name: applicationName,
      TimeZone: "UTC",
      ...(timeouts === undefined
        ? {}
        : {
            statement_timeout: timeouts.statementMs,
            idle_in_transaction_session_timeout: timeouts.idleTransactionMs,
          }),
    },
  });
  const pool = drizzle(client, { schema, casing: "snake_case" });

  const database: Database = {
    global: asQueryable(pool),
    inProgram: (programId, work) =>
      startInTime(timeouts?.waitMs, (hasStarted) =>
        pool.transaction(async (transaction) => {
          hasStarted();
          const inProgram = asTransaction(transaction);
          // Sent together: were the order another one, row-level security would show nothing.
          const [, result] = await pipelined([
            executePrepared(inProgram, chooseProgram(programId)),
            work(inProgram),
          ]);
          return result;
        }),
      ),
    asOne: (programId, work) =>
      database.inProgram(programId, (transaction) =>
        work(uniteTransactions(transaction, programId, database), transaction),
      ),
    async assertRestrictedRole() {
      const [role] = await client<{ name: string; isSuperuser: boolean; bypasses: boolean; owned: number }[]>`
        select rolname as name, rolsuper as "isSuperuser", rolbypassrls as bypasses,
          (select count(*)::int from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace) as owned
        from pg_roles where rolname = current_user`;
      if (role === undefined || role.isSuperuser || role.bypasses || role.owned > 0) {
        throw new DatabaseRoleError(
          `The database role "${role?.name}" could read every programme: it is a superuser, bypasses row-level security or owns the tables. ` +
            "Set DATABASE_URL to a role that is none of these, and DATABASE_MIGRATION_URL to the one that owns the tables.",
        );
      }
    },
    async ping() {
      await client`select 1`;
    },
    close: () => client.end({ timeout: 5 }),
  };
  return database;
}

/** Safe: drizzle's own relational-query types are unused here, everything else is the same object. */
function asQueryable(pool: unknown): Queryable {
  return pool as Queryable;
}

/** Safe for the same reason as `asQueryable`. */
function asTransaction(transaction: unknown): Transaction {
  return transaction as Transaction;
}
