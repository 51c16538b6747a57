import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { EmbeddedServerError } from "./embedded-server-error.ts";
import { waitUntil } from "./wait-until.ts";

/**
 * Runs one thing at a time over all processes that use a data folder.
 * The lock is the one SQLite takes on its file: the system lets go of it when its holder dies,
 * so unlike a file with a process id it is never stale.
 */
export async function withStartLock<T>(
  dataFolder: string,
  timeoutMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const lockFile = new DatabaseSync(join(dataFolder, "server.lock"), { timeout: 0 });
  try {
    const taken = await waitUntil(() => tryLock(lockFile), { timeoutMs, everyMs: 20 });
    if (taken === null) {
      throw new EmbeddedServerError(
        "locked",
        `Another process has been starting or stopping the database in ${dataFolder} for more than ${Math.round(timeoutMs / 1000)} seconds: end it, or wait and try again.`,
      );
    }
    return await work();
  } finally {
    lockFile.close();
  }
}

const busy = 5;

function tryLock(lockFile: DatabaseSync): true | null {
  try {
    // With a journal on disk the lock could not be taken, nor the server stopped, once the disk is full.
    lockFile.exec("PRAGMA journal_mode = MEMORY");
    lockFile.exec("BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if (error instanceof Error && "errcode" in error && error.errcode === busy) return null;
    throw error;
  }
}
