import { setTimeout as sleep } from "node:timers/promises";
import type { RunningServer } from "@leadback/db/embedded";
import type { AppEnd } from "./app-process.ts";

/** Ends when the embedded server is gone although we still use it. */
export async function watchServer(server: RunningServer | null): Promise<AppEnd> {
  if (server === null) return new Promise(() => {});
  while (isAlive(server.pid)) await sleep(1_000, undefined, { ref: false });
  return { name: "database", exitCode: null, signal: null };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
