import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "./error-code.ts";
import { waitUntil } from "./wait-until.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** What PostgreSQL itself writes down about the server that runs on a cluster. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | null> {
  let lines: string[];
  try {
    lines = (await readFile(join(cluster, "postmaster.pid"), "utf8")).split("\n");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== "EPERM") return false;
  }
  return !isZombie(pid);
}

/** Whether this process is the server of this cluster, and not another one that got its old process id. */
export function isPostmasterOf(pid: number, cluster: string): boolean {
  return isAlive(pid) && readArguments(pid).includes(`-D ${cluster} -p `);
}

/** The fast shutdown: open transactions are rolled back, everything committed is kept. */
export async function stopPostmaster(pid: number, cluster: string): Promise<void> {
  const hasEnded = () => (isPostmasterOf(pid, cluster) ? null : true);
  for (const { signal, timeoutMs } of [
    { signal: "SIGINT", timeoutMs: 30_000 },
    { signal: "SIGQUIT", timeoutMs: 5_000 },
    { signal: "SIGKILL", timeoutMs: 5_000 },
  ] as const) {
    if (hasEnded()) return;
    process.kill(pid, signal);
    if (await waitUntil(hasEnded, { timeoutMs, everyMs: 10 })) return;
  }
}

/**
 * PostgreSQL refuses to start while the process id of its last life belongs to anyone else.
 * It takes its parent's id for stale, so ours goes in; its check for surviving shared memory
 * needs the rest of the file, which is why the file stays.
 */
export async function disownPostmasterFile(cluster: string): Promise<void> {
  const path = join(cluster, "postmaster.pid");
  const [, ...rest] = (await readFile(path, "utf8")).split("\n");
  await writeFileSafely(path, [String(process.pid), ...rest].join("\n"), await stat(path));
}

function readArguments(pid: number): string {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    } catch {
      return "";
    }
  }
  return spawnSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}

/** In a container whose first process does not reap, the dead stay in the process table. */
function isZombie(pid: number): boolean {
  if (process.platform !== "linux") return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
