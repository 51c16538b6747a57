import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres, { type Sql } from "postgres";
import { secureTables } from "./secure.ts";

const migrationsFolder = fileURLToPath(new URL("../migrations", import.meta.url));
const migrationLock = 4_771_001;

export const applicationRole = "leadback_app";
/** Owns the schema of the job queue; the application's role may become it. */
export const jobsRole = "leadback_jobs";

export class MigrationError extends Error {
  override readonly name = "MigrationError";
}

export interface PrepareOptions {
  /** Owner of the tables; may create roles unless `applicationUrl` is given. */
  migrationUrl: string;
  /** The role that serves. When absent, `leadback_app` is made and its password kept in `dataFolder`. */
  applicationUrl?: string;
  dataFolder: string;
}

/**
 * Brings a database to the current schema and says how the application connects to it.
 * Safe to run from several processes at once: they wait for one another.
 */
export async function prepareDatabase(options: PrepareOptions): Promise<{ applicationUrl: string }> {
  await createDatabaseWhenMissing(options.migrationUrl);
  const client = postgres(options.migrationUrl, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${migrationLock})`;
    const password =
      options.applicationUrl === undefined ? await rememberedPassword(options.dataFolder) : undefined;
    const role =
      options.applicationUrl === undefined
        ? applicationRole
        : decodeURIComponent(new URL(options.applicationUrl).username);
    if (password !== undefined) await createApplicationRole(client, password);
    await refuseNewerSchema(client);
    await migrate(drizzle(client), { migrationsFolder });
    await secureTables(client, role);
    await createJobsSchema(client, role);
    await client`select pg_advisory_unlock(${migrationLock})`;
    return {
      applicationUrl: options.applicationUrl ?? withCredentials(options.migrationUrl, role, password ?? ""),
    };
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function createDatabaseWhenMissing(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const probe = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    await probe`select 1`;
    return;
  } catch (error) {
    if (!hasCode(error, "3D000")) throw error;
  } finally {
    await probe.end({ timeout: 5 });
  }
  const maintenance = new URL(url);
  maintenance.pathname = "/postgres";
  const client = postgres(maintenance.href, { max: 1, onnotice: () => {} });
  try {
    await client`create database ${client(name)}`;
  } catch (error) {
    if (!hasCode(error, "42P04")) throw error;
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function createApplicationRole(client: Sql, password: string): Promise<void> {
  await client.unsafe(`do $$ begin
    if not exists (select from pg_roles where rolname = '${applicationRole}') then create role ${applicationRole}; end if;
  exception when duplicate_object or unique_violation then null; end $$`);
  await client.unsafe(`alter role ${applicationRole} login nosuperuser nobypassrls password '${password}'`);
}

async function createJobsSchema(client: Sql, role: string): Promise<void> {
  await client.unsafe(`do $$ begin
    if not exists (select from pg_roles where rolname = '${jobsRole}') then create role ${jobsRole} nologin; end if;
  exception when duplicate_object or unique_violation then null; end $$`);
  await client`grant ${client(jobsRole)} to ${client(role)}`;
  await client.unsafe(`do $$ begin
    if not pg_has_role(current_user, '${jobsRole}', 'member') then execute 'grant ${jobsRole} to current_user'; end if; end $$`);
  await client.unsafe(`create schema if not exists pgboss authorization ${jobsRole}`);
}

/** A database that a newer release has migrated must not be served by an older one. */
async function refuseNewerSchema(client: Sql): Promise<void> {
  const journal = JSON.parse(await readFile(join(migrationsFolder, "meta", "_journal.json"), "utf8")) as {
    entries: { when: number }[];
  };
  const newestKnown = Math.max(...journal.entries.map((entry) => entry.when));
  const [table] = await client<{ exists: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as exists`;
  if (table?.exists !== true) return;
  const [applied] = await client<{ newest: string | null }[]>`
    select max(created_at)::text as newest from drizzle.__drizzle_migrations`;
  if (applied?.newest !== null && Number(applied?.newest) > newestKnown) {
    throw new MigrationError(
      "This database belongs to a newer version of Leadback. Update this checkout (git pull), or point LEADBACK_DATA or DATABASE_URL at another database; nothing was changed.",
    );
  }
}

async function rememberedPassword(dataFolder: string): Promise<string> {
  const file = join(dataFolder, "application-password");
  await mkdir(dataFolder, { recursive: true });
  try {
    await writeFile(file, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  }
  return (await readFile(file, "utf8")).trim();
}

function withCredentials(url: string, user: string, password: string): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = password;
  return changed.href;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
