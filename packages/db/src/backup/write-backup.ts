import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import postgres from "postgres";
import {
  type BackupManifest,
  type BackupTable,
  fileOf,
  listSequences,
  listTables,
  newestMigration,
} from "./backup-contents.ts";
import { BackupError } from "./backup-error.ts";

const newline = 10;

/** Hears how many of the tables are done, before each. */
export type TableProgress = (done: number, total: number) => void;

/**
 * Writes every table into an empty folder, all as they stood at one instant, while the database is in use. `url` is that
 * of a role for which row-level security does not hold: the backup is of all programmes.
 */
export async function writeBackup(
  url: string,
  folder: string,
  now: Date,
  onTable: TableProgress = () => {},
): Promise<BackupManifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0)
    throw new BackupError(`${folder} is not empty: name a folder that is, or one that is not there yet.`);
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await client.begin("isolation level repeatable read read only", async (transaction) => {
      // A role that may not see everything gets an error, not a backup with holes.
      await transaction`set local row_security = off`;
      const tables: BackupTable[] = [];
      const listed = await listTables(transaction);
      for (const { name, columns } of listed) {
        onTable(tables.length, listed.length);
        const source = await transaction.unsafe(`copy ${name} (${columns.join(", ")}) to stdout`).readable();
        const measure = createMeasure();
        const file = createWriteStream(join(folder, fileOf(name)), { mode: 0o600 });
        await pipeline(source, measure.stream, createGzip(), file);
        tables.push({ name, columns, ...measure.result() });
      }
      const manifest: BackupManifest = {
        format: 1,
        takenAt: now.toISOString(),
        migration: await newestMigration(transaction),
        tables,
        sequences: [...(await listSequences(transaction))],
      };
      // Last: a folder without it is a backup that did not come to its end.
      await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`, {
        mode: 0o600,
      });
      return manifest;
    });
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** Counts and hashes what flows through. A row of COPY is a line: newlines within are escaped. */
export function createMeasure() {
  const hash = createHash("sha256");
  let [rows, bytes] = [0, 0];
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, at + 1)) rows += 1;
      done(null, chunk);
    },
  });
  return { stream, result: () => ({ rows, bytes, sha256: hash.digest("hex") }) };
}
