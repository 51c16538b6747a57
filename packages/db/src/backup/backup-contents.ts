import type { ReservedSql, Sql, TransactionSql } from "postgres";

type Client = Sql | TransactionSql | ReservedSql;

/** What stands in manifest.json, beside one file for each table. */
export interface BackupManifest {
  format: 1;
  takenAt: string;
  /** The newest migration that the database had. */
  migration: number;
  tables: BackupTable[];
  sequences: { name: string; last: string }[];
}

export interface BackupTable {
  name: string;
  columns: string[];
  rows: number;
  bytes: number;
  sha256: string;
}

/** Ours and those of signing in. The queue of jobs is not kept: what is due follows from the tables. */
export function listTables(client: Client): Promise<{ name: string; columns: string[] }[]> {
  return client<{ name: string; columns: string[] }[]>`
    select format('%I.%I', nspname, relname) as name,
      array_agg(quote_ident(attname) order by attnum) as columns
    from pg_class join pg_namespace n on n.oid = relnamespace
      join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
    where nspname in ('public', 'auth') and relkind = 'r'
    group by 1 order by 1`;
}

export function listSequences(client: Client): Promise<{ name: string; last: string }[]> {
  return client<{ name: string; last: string }[]>`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
    from pg_sequences where schemaname in ('public', 'auth') and last_value is not null order by 1`;
}

export async function newestMigration(client: Client): Promise<number> {
  const [row] = await client<{ newest: string | null }[]>`
    select max(created_at)::text as newest from drizzle.__drizzle_migrations`;
  return Number(row?.newest ?? 0);
}

export function fileOf(table: string): string {
  return `${table.replaceAll('"', "")}.copy.gz`;
}
