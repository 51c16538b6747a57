import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { open, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { acceptsConnections } from "./accepts-connections.ts";
import { superuser } from "./credentials.ts";
import { EmbeddedServerError } from "./embedded-server-error.ts";
import { explainServerLog } from "./explain-failure.ts";
import { findFreePort } from "./find-free-port.ts";
import type { ClusterLocation } from "./locate-cluster.ts";
import { disownPostmasterFile, isPostmasterOf, readPostmasterFile, stopPostmaster } from "./postmaster.ts";
import { serverEnvironment } from "./run-binary.ts";
import { waitUntil } from "./wait-until.ts";

export interface LaunchOptions {
  readonly nativeFolder: string;
  readonly logPath: string;
  readonly isDurable: boolean;
  readonly preferredPort: number | null;
  readonly readyTimeoutMs: number;
}

const attempts = 20;
const rotateLogAtBytes = 10_000_000;

/** Starts the server of a cluster in a process group of its own and waits until it serves. */
export async function launchPostmaster(
  location: ClusterLocation,
  options: LaunchOptions,
): Promise<{ pid: number; port: number }> {
  const { cluster } = location;
  let { preferredPort } = options;
  await rotateLog(options.logPath);
  if ((await readPostmasterFile(cluster)) !== null) await disownPostmasterFile(cluster);
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort(preferredPort);
    const logStart = await sizeOf(options.logPath);
    const pid = await spawnUntilReady(location, port, options);
    if (pid !== null) return { pid, port };
    const log = await readFrom(options.logPath, logStart);
    // The workers of a server that was killed need a moment to notice and to let go of its memory.
    const isMemoryHeld = /pre-existing shared memory block/.test(log);
    const isPortTaken = /could not (bind|create any TCP\/IP sockets)/.test(log);
    if (attempt === attempts || !(isMemoryHeld || isPortTaken)) {
      throw explainServerLog(log, cluster, options.logPath);
    }
    if (isPortTaken) preferredPort = null;
    if (isMemoryHeld) await sleep(250);
  }
}

/** The server's process id once it serves; null when it ended instead. */
async function spawnUntilReady(
  { cluster, owner }: ClusterLocation,
  port: number,
  { nativeFolder, logPath, isDurable, readyTimeoutMs }: LaunchOptions,
): Promise<number | null> {
  const log = openSync(logPath, "a", 0o600);
  const child = spawn(
    join(nativeFolder, "bin", "postgres"),
    [
      "-D",
      cluster,
      "-p",
      String(port),
      ...settings({
        listen_addresses: "127.0.0.1",
        unix_socket_directories: "",
        ...(isDurable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
      }),
    ],
    {
      cwd: "/",
      detached: true,
      env: serverEnvironment,
      stdio: ["ignore", log, log],
      ...(owner && { uid: owner.uid, gid: owner.gid }),
    },
  );
  closeSync(log);
  child.unref();
  const progress: { hasEnded: boolean } = { hasEnded: false };
  child.once("exit", () => {
    progress.hasEnded = true;
  });
  child.once("error", () => {
    progress.hasEnded = true;
  });
  const outcome = await waitUntil(
    async () => {
      if (progress.hasEnded) return "ended";
      const file = await readPostmasterFile(cluster);
      if (file?.pid !== child.pid || !file?.isReady) return null;
      return (await acceptsConnections(port, superuser)) ? "ready" : null;
    },
    { timeoutMs: readyTimeoutMs, everyMs: 10 },
  );
  if (outcome === "ready" && child.pid !== undefined) return child.pid;
  if (outcome === null && child.pid !== undefined) {
    await stopPostmaster(child.pid, cluster);
    throw new EmbeddedServerError(
      "not_ready",
      `The database did not become ready within ${Math.round(readyTimeoutMs / 1000)} seconds and was stopped: see ${logPath} for what it was doing.`,
    );
  }
  return null;
}

/** The port of the server that already runs on a cluster, once it serves; null when none does. */
export async function findLivePostmaster(
  cluster: string,
  timeoutMs: number,
): Promise<{ pid: number; port: number } | null> {
  const live = await waitUntil(
    async () => {
      const file = await readPostmasterFile(cluster);
      if (file === null || !isPostmasterOf(file.pid, cluster)) return "none";
      return (await acceptsConnections(file.port, superuser)) ? file : null;
    },
    { timeoutMs, everyMs: 50 },
  );
  if (live === null) {
    throw new EmbeddedServerError(
      "not_ready",
      `A database server is running on ${cluster} but accepts no connections: stop it, then start again.`,
    );
  }
  return live === "none" ? null : { pid: live.pid, port: live.port };
}

function settings(values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

async function rotateLog(logPath: string): Promise<void> {
  if ((await sizeOf(logPath)) > rotateLogAtBytes) await rename(logPath, `${logPath}.1`);
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return found?.size ?? 0;
}

async function readFrom(path: string, start: number): Promise<string> {
  const file = await open(path, "r");
  try {
    let text = "";
    for await (const chunk of file.createReadStream({ start, encoding: "utf8" })) text += chunk;
    return text;
  } finally {
    await file.close();
  }
}
