import { constants } from "node:fs";
import { access, chmod, mkdir, realpath, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { readSuperuserPassword, superuser } from "./credentials.ts";
import { EmbeddedServerError } from "./embedded-server-error.ts";
import { errorCode } from "./error-code.ts";
import { explainFileError } from "./explain-failure.ts";
import { type Binaries, findBinaries } from "./find-binaries.ts";
import { checkCluster, initializeCluster } from "./initialize-cluster.ts";
import { findLivePostmaster, launchPostmaster } from "./launch-postmaster.ts";
import { type ClusterLocation, locateCluster, placeBinaries } from "./locate-cluster.ts";
import { isPostmasterOf, readPostmasterFile, stopPostmaster } from "./postmaster.ts";
import {
  livingUses,
  newServerUse,
  readServerRecord,
  type ServerUse,
  writeServerRecord,
} from "./server-record.ts";
import { withStartLock } from "./start-lock.ts";

export interface ServerOptions {
  /** Holds the cluster, the superuser's password, the log and the record of the running server. */
  readonly dataFolder: string;
  /** `none` gives up crash safety for speed; for tests. Default `full`. */
  readonly durability?: "full" | "none";
  /** How long another process may hold the lock before this one gives up. Default 60 000. */
  readonly lockTimeoutMs?: number;
}

export interface RunningServer {
  readonly host: string;
  readonly port: number;
  readonly pid: number;
  /** False when the server was found running. */
  readonly isStartedHere: boolean;
  superuserUrl(database: string): string;
  /** Ends this use; the server stops with its last user, and only then. Calling it again does nothing. */
  stop(): Promise<void>;
}

const host = "127.0.0.1";
const lockTimeoutMs = 60_000;
const readyTimeoutMs = 120_000;

/** Attaches to the server of a data folder, or starts it when none lives. */
export async function attachOrStartServer(options: ServerOptions): Promise<RunningServer> {
  return openServer(options, { canAttach: true });
}

/** Starts the server of a data folder; refuses when one is already running there. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  return openServer(options, { canAttach: false });
}

/** Stops whatever runs on a data folder and deletes the folder with everything that belongs to it. */
export async function removeServer(dataFolder: string): Promise<void> {
  const folder = await realpath(dataFolder).catch(() => null);
  if (folder === null) return;
  const { home, cluster, exists } = await locateCluster(folder);
  if (exists) await stopLivePostmaster(cluster);
  await rm(home, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

async function openServer(
  options: ServerOptions,
  { canAttach }: { canAttach: boolean },
): Promise<RunningServer> {
  const binaries = await findBinaries();
  try {
    const dataFolder = await prepareDataFolder(options.dataFolder);
    return await withStartLock(dataFolder, options.lockTimeoutMs ?? lockTimeoutMs, async () => {
      const location = await locateCluster(dataFolder);
      if (location.exists) await checkCluster(location.cluster, binaries.majorVersion);
      const live = location.exists ? await findLivePostmaster(location.cluster, readyTimeoutMs) : null;
      if (live !== null && !canAttach) {
        throw new EmbeddedServerError(
          "already_running",
          `The database in ${dataFolder} is already running (process ${live.pid}): stop it first.`,
        );
      }
      const record = await readServerRecord(dataFolder);
      const server =
        live ??
        (await launchServer(location, {
          dataFolder,
          binaries,
          isDurable: options.durability !== "none",
          preferredPort: record?.port ?? null,
        }));
      const password = await readSuperuserPassword(dataFolder);
      const use = newServerUse();
      await writeServerRecord(dataFolder, { ...server, uses: [...livingUses(record), use] });
      const isStartedHere = live === null;
      return runningServer(dataFolder, location.cluster, password, { ...server, use, isStartedHere });
    });
  } catch (error) {
    throw explainFileError(error, options.dataFolder);
  }
}

interface LaunchSettings {
  readonly dataFolder: string;
  readonly binaries: Binaries;
  readonly isDurable: boolean;
  readonly preferredPort: number | null;
}

async function launchServer(
  location: ClusterLocation,
  { dataFolder, binaries, isDurable, preferredPort }: LaunchSettings,
): Promise<{ pid: number; port: number }> {
  const nativeFolder = await placeBinaries(binaries, location.owner);
  if (location.exists) await readSuperuserPassword(dataFolder);
  else await initializeCluster(location, { dataFolder, nativeFolder, isDurable });
  const logPath = join(dataFolder, "postgres.log");
  return launchPostmaster(location, { nativeFolder, logPath, isDurable, preferredPort, readyTimeoutMs });
}

function runningServer(
  dataFolder: string,
  cluster: string,
  password: string,
  { port, pid, use, isStartedHere }: { port: number; pid: number; use: ServerUse; isStartedHere: boolean },
): RunningServer {
  let stopping: Promise<void> | null = null;
  return {
    host,
    port,
    pid,
    isStartedHere,
    superuserUrl: (database) =>
      `postgres://${superuser}:${password}@${host}:${port}/${encodeURIComponent(database)}`,
    stop: () => {
      stopping ??= leaveServer(dataFolder, cluster, use);
      return stopping;
    },
  };
}

async function leaveServer(dataFolder: string, cluster: string, use: ServerUse): Promise<void> {
  if ((await stat(dataFolder).catch(() => null)) === null) return;
  await withStartLock(dataFolder, lockTimeoutMs, async () => {
    const record = await readServerRecord(dataFolder);
    const others = livingUses(record, use);
    if (record !== null && others.length > 0) {
      await writeServerRecord(dataFolder, { ...record, uses: others });
      return;
    }
    await stopLivePostmaster(cluster);
    await rm(join(dataFolder, "server.json"), { force: true });
  });
}

async function stopLivePostmaster(cluster: string): Promise<void> {
  const file = await readPostmasterFile(cluster);
  if (file !== null && isPostmasterOf(file.pid, cluster)) await stopPostmaster(file.pid, cluster);
}

/** The folder's real path, so that the same cluster has the same name however it is reached. */
async function prepareDataFolder(dataFolder: string): Promise<string> {
  const path = resolve(dataFolder);
  await makeFolder(path);
  await access(`${path}/.`, constants.R_OK | constants.W_OK | constants.X_OK);
  return realpath(path);
}

/** Step by step, because the recursive mkdir of Node never returns on a path like /proc/data. */
async function makeFolder(path: string): Promise<void> {
  if (await stat(path).catch(() => null)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  const made = await mkdir(path, { mode: 0o700 }).then(
    () => true,
    (error: unknown) => {
      if (errorCode(error) === "EEXIST") return false;
      throw error;
    },
  );
  // Made by root, for a server that runs as another user: let that one through, show it nothing.
  if (made && process.getuid?.() === 0) await chmod(path, 0o711);
}
