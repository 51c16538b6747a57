import { type ChildProcess, spawn } from "node:child_process";
import type { ServerOwner } from "./server-owner.ts";

/** A fixed environment: PGDATA, PGPORT or a locale of the caller's shell must not change the server. */
export const serverEnvironment = { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };

export interface BinaryResult {
  readonly exitCode: number | null;
  readonly output: string;
  readonly spawnError: Error | null;
}

/** Runs one of the PostgreSQL binaries as the server's owner and collects what it says. */
export function runBinary(
  binary: string,
  parameters: string[],
  owner: ServerOwner | null,
): Promise<BinaryResult> {
  return new Promise((resolve) => {
    const child: ChildProcess = spawn(binary, parameters, {
      cwd: "/",
      env: serverEnvironment,
      stdio: ["ignore", "pipe", "pipe"],
      ...(owner && { uid: owner.uid, gid: owner.gid }),
    });
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk.toString("utf8");
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.once("error", (spawnError) => resolve({ exitCode: null, output, spawnError }));
    child.once("close", (exitCode) => resolve({ exitCode, output, spawnError: null }));
  });
}
