import { createHash } from "node:crypto";
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedServerError } from "./embedded-server-error.ts";
import { errorCode } from "./error-code.ts";
import { damaged } from "./explain-failure.ts";
import type { Binaries } from "./find-binaries.ts";
import { runBinary } from "./run-binary.ts";
import { canEnter, chooseServerOwner, type ServerOwner } from "./server-owner.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** Where the cluster goes when the server's user cannot reach the data folder, say below /root. */
const systemFolder = "/var/lib/leadback";

export interface ClusterLocation {
  /** Holds the cluster; the data folder itself unless the server's user cannot reach that. */
  readonly home: string;
  readonly cluster: string;
  readonly exists: boolean;
  readonly owner: ServerOwner | null;
}

/** Finds the cluster of a data folder, or the place for it. */
export async function locateCluster(dataFolder: string): Promise<ClusterLocation> {
  const homeElsewhere = await readPointer(dataFolder);
  const home = homeElsewhere ?? dataFolder;
  const exists = await isThere(join(home, "postgres"));
  if (homeElsewhere !== null && !exists && !(await isThere(home))) {
    throw damaged(home, `${pointerPath(dataFolder)} points to it, but it is not there`);
  }
  const owner = chooseServerOwner(exists ? join(home, "postgres") : null);
  if (owner === null || homeElsewhere !== null || canEnter(owner, dataFolder)) {
    return { home, cluster: join(home, "postgres"), exists, owner };
  }
  if (exists) {
    throw new EmbeddedServerError(
      "data_folder_unreachable",
      `The database in ${home} runs as ${owner.name}, who can no longer enter that folder: allow it (chmod o+x on the folders above), or move the data folder back.`,
    );
  }
  const newHome = await makeHomeElsewhere(dataFolder);
  return { home: newHome, cluster: join(newHome, "postgres"), exists: false, owner };
}

/** The binaries where the server's owner can run them: where they were installed, else a copy. */
export async function placeBinaries(binaries: Binaries, owner: ServerOwner | null): Promise<string> {
  const { spawnError, exitCode, output } = await tryRun(binaries.nativeFolder, owner);
  if (exitCode === 0) return binaries.nativeFolder;
  if (owner === null || errorCode(spawnError) !== "EACCES") {
    throw new EmbeddedServerError(
      "unsupported_platform",
      `The built-in PostgreSQL does not run on this system (${spawnError?.message ?? output.trim()}): set DATABASE_URL to a PostgreSQL 15 or later of your own.`,
    );
  }
  const copy = join(systemFolder, `postgresql-${binaries.packageVersion}`);
  if (!(await isThere(copy))) {
    await makeSystemFolder();
    const unfinished = await mkdtemp(`${copy}.`);
    try {
      await cp(binaries.nativeFolder, unfinished, { recursive: true, verbatimSymlinks: true });
      await chmod(unfinished, 0o755);
      await rename(unfinished, copy).catch((error: unknown) => {
        if (errorCode(error) !== "ENOTEMPTY" && errorCode(error) !== "EEXIST") throw error;
      });
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }
  return copy;
}

function tryRun(nativeFolder: string, owner: ServerOwner | null) {
  return runBinary(join(nativeFolder, "bin", "postgres"), ["--version"], owner);
}

async function makeHomeElsewhere(dataFolder: string): Promise<string> {
  const hash = createHash("sha256").update(dataFolder).digest("hex").slice(0, 12);
  await makeSystemFolder();
  // A name of its own: a cluster whose data folder was deleted must not come back with another's path.
  const home = await mkdtemp(join(systemFolder, `${hash}-`));
  await chmod(home, 0o711);
  await writeFileSafely(pointerPath(dataFolder), `${home}\n`);
  return home;
}

async function makeSystemFolder(): Promise<void> {
  await mkdir(systemFolder, { recursive: true });
  await chmod(systemFolder, 0o755);
}

async function readPointer(dataFolder: string): Promise<string | null> {
  try {
    return (await readFile(pointerPath(dataFolder), "utf8")).trim();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function pointerPath(dataFolder: string): string {
  return join(dataFolder, "postgres.location");
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}
