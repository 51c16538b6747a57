import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "./postmaster.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** Someone who uses the server at the moment; the last one who leaves stops it. */
export interface ServerUse {
  readonly id: string;
  readonly pid: number;
}

export interface ServerRecord {
  readonly port: number;
  readonly pid: number;
  readonly uses: readonly ServerUse[];
}

export async function readServerRecord(dataFolder: string): Promise<ServerRecord | null> {
  try {
    const parsed: unknown = JSON.parse(await readFile(join(dataFolder, "server.json"), "utf8"));
    return isServerRecord(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

export async function writeServerRecord(dataFolder: string, record: ServerRecord): Promise<void> {
  await writeFileSafely(join(dataFolder, "server.json"), `${JSON.stringify(record)}\n`);
}

export function newServerUse(): ServerUse {
  return { id: randomUUID(), pid: process.pid };
}

/** The uses whose process still runs, without the one that is leaving. */
export function livingUses(record: ServerRecord | null, leaving?: ServerUse): ServerUse[] {
  return (record?.uses ?? []).filter((use) => use.id !== leaving?.id && isAlive(use.pid));
}

function isServerRecord(value: unknown): value is ServerRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    "port" in value &&
    typeof value.port === "number" &&
    "pid" in value &&
    typeof value.pid === "number" &&
    "uses" in value &&
    Array.isArray(value.uses)
  );
}
