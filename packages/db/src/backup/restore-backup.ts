import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import postgres, { type TransactionSql } from "postgres";
import { type BackupManifest, fileOf, listTables, newestMigration } from "./backup-contents.ts";
import { BackupError } from "./backup-error.ts";
import { createMeasure, type TableProgress } from "./write-backup.ts";

/** Rows that a migrated database has by itself: the backup's take their place. */
const seeded = ["public.ledger_clock"];

/**
 * Puts a backup into a database that has been migrated and holds nothing, as a whole or not at all. `url` is that of a
 * superuser: rows go in before what they refer to.
 */
export async function restoreBackup(
  url: string,
  folder: string,
  onTable: TableProgress = () => {},
): Promise<BackupManifest> {
  const manifest = await readManifest(folder);
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client.begin(async (transaction) => {
      await transaction`set local session_replication_role = replica`;
      await refuseWrongTarget(transaction, manifest);
      for (const name of seeded) await transaction.unsafe(`delete from ${name}`);
      for (const [done, table] of manifest.tables.entries()) {
        onTable(done, manifest.tables.length);
        const target = await transaction
          .unsafe(`copy ${table.name} (${table.columns.join(", ")}) from stdin`)
          .writable();
        const measure = createMeasure();
        await pipeline(
          createReadStream(join(folder, fileOf(table.name))),
          createGunzip(),
          measure.stream,
          target,
        ).catch((error) => {
          throw isDamage(error) ? damaged(table.name, error) : error;
        });
        const { rows, sha256 } = measure.result();
        if (rows !== table.rows || sha256 !== table.sha256) throw damaged(table.name);
      }
      for (const { name, last } of manifest.sequences)
        await transaction`select setval(${name}::regclass, ${last}::bigint)`;
    });
    return manifest;
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** Cut short, added to, or no gzip at all. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^Z_|^ENOENT$/.test(String(error.code));
}

function damaged(table: string, cause?: unknown): BackupError {
  return new BackupError(
    `The file of ${table} (${fileOf(table)}) is missing or not the one that was written; nothing was restored.`,
    { cause },
  );
}

async function readManifest(folder: string): Promise<BackupManifest> {
  const text = await readFile(join(folder, "manifest.json"), "utf8").catch(() => null);
  if (text === null)
    throw new BackupError(
      `${folder} holds no whole backup: there is no manifest.json, which is written last.`,
    );
  const manifest: BackupManifest = JSON.parse(text);
  if (manifest.format !== 1)
    throw new BackupError("This backup was written by a newer Leadback: use that one.");
  return manifest;
}

async function refuseWrongTarget(transaction: TransactionSql, manifest: BackupManifest): Promise<void> {
  if ((await newestMigration(transaction)) !== manifest.migration) {
    throw new BackupError(
      "This backup belongs to another version of Leadback: restore it with the one that wrote it, then update.",
    );
  }
  for (const { name } of await listTables(transaction)) {
    if (seeded.includes(name)) continue;
    const [row] = await transaction.unsafe<{ found: boolean }[]>(
      `select exists (select from ${name}) as found`,
    );
    if (row?.found === true)
      throw new BackupError(`The database is not empty (${name} has rows); nothing was restored.`);
  }
}
