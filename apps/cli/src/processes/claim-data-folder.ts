import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { CommandError } from "../command-line/command-error.ts";

const schema = z.object({ pid: z.int().positive(), address: z.string().nullable() });

type Claim = z.infer<typeof schema>;

export interface ClaimedFolder {
  /** Writes down where this Leadback is reached, for whoever starts another one. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

/** @throws {CommandError} when a Leadback already runs from this folder. */
export async function refuseSecondStart(dataFolder: string): Promise<void> {
  const other = await readClaim(fileIn(dataFolder));
  if (other !== null && isLeadback(other.pid)) throw alreadyRunning(other);
}

/**
 * Makes this process the only Leadback that runs from a data folder.
 *
 * @throws {CommandError} when another one was faster.
 */
export async function claimDataFolder(dataFolder: string): Promise<ClaimedFolder> {
  const path = fileIn(dataFolder);
  const mine: Claim = { pid: process.pid, address: null };
  await mkdir(dataFolder, { recursive: true });
  while (!(await isWritten(path, mine))) {
    await refuseSecondStart(dataFolder);
    await rm(path, { force: true });
  }
  return {
    announce: (address) => writeFile(path, JSON.stringify({ ...mine, address }), { mode: 0o600 }),
    release: () => rm(path, { force: true }),
  };
}

const fileIn = (dataFolder: string) => join(dataFolder, "running.json");

async function isWritten(path: string, claim: Claim): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(claim), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function readClaim(path: string): Promise<Claim | null> {
  try {
    return schema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return null;
  }
}

/** A process id can belong to someone else by now, or to ourselves after a container was started anew. */
function isLeadback(pid: number): boolean {
  return pid !== process.pid && /apps\/cli\/src\/main\.ts start\b/.test(argumentsOf(pid));
}

function argumentsOf(pid: number): string {
  if (process.platform !== "linux") {
    return spawnSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

function alreadyRunning({ pid, address }: Claim): CommandError {
  const place =
    address === null ? "is already starting from this folder" : "already runs from this folder at";
  return new CommandError(`Leadback ${[place, address].join(" ").trim()} (process ${pid}); nothing to do.`);
}
