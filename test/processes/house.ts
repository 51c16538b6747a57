import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { removeServer } from "@leadback/db/embedded";

const root = fileURLToPath(new URL("../..", import.meta.url));
const commandLine = ["--import", "./packages/email/register.mjs", "apps/cli/src/main.ts"];

export interface House {
  address: string;
  dataFolder: string;
  process: ChildProcess;
  /** Ends it as Ctrl-C would, and gives the exit code. */
  stop(): Promise<number | null>;
}

export async function newDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "leadback-house-"));
  await chmod(folder, 0o755);
  return folder;
}

export const removeDataFolder = removeServer;

/** `leadback start`, on a free port and a data folder of its own. */
export async function startHouse(dataFolder: string, parameters: string[] = ["--no-demo"]): Promise<House> {
  const child = spawn(process.execPath, [...commandLine, "start", "--json", ...parameters], {
    cwd: root,
    env: { ...environment(dataFolder), PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let [output, errors] = ["", ""];
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const line = output.split("\n").find((one) => one.includes('"address"'));
      if (line !== undefined) resolve(JSON.parse(line).address);
    });
    child.once("exit", (code) => reject(new Error(`The house ended with ${code}: ${errors}${output}`)));
  });
  return {
    address,
    dataFolder,
    process: child,
    async stop() {
      child.kill("SIGTERM");
      const [code] = await once(child, "exit");
      return code;
    },
  };
}

/** `leadback …`, as an operator would type it; answers with what `--json` prints. */
export async function leadback<Result>(dataFolder: string, ...parameters: string[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...commandLine, ...parameters, "--json"],
      { cwd: root, env: environment(dataFolder), maxBuffer: 64 * 1024 * 1024 },
      (error, output, errors) =>
        error === null ? resolve(JSON.parse(output)) : reject(new Error(errors || error.message)),
    );
  });
}

function environment(dataFolder: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: "production",
    LEADBACK_DATA: dataFolder,
    LOG_LEVEL: "warn",
    EMAIL_TRANSPORT: "outbox",
  };
}

export function apiOf(house: Pick<House, "address">, key: string) {
  return async (path: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown> }> => {
    const response = await fetch(`${house.address}/v1${path}`, {
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
}
