import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { removeServer } from "@leadback/db/embedded";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readRememberedSettings } from "../remembered-settings.ts";
import { repositoryFolder } from "../repository.ts";

let dataFolder: string;
let children: ChildProcess[];

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "leadback-start-"));
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  await removeServer(dataFolder);
});

interface Started {
  readonly child: ChildProcess;
  readonly ready: { address: string; pid: number };
}

function spawnStart(environment: Record<string, string> = {}, parameters = ["--json"]): ChildProcess {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "./packages/email/register.mjs",
      "apps/cli/src/main.ts",
      "start",
      "--no-demo",
      ...parameters,
    ],
    {
      cwd: repositoryFolder,
      env: { PORT: "0", LEADBACK_DATA: dataFolder, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  children.push(child);
  return child;
}

async function start(): Promise<Started> {
  const child = spawnStart();
  if (child.stdout === null) throw new Error("no output");
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  return { child, ready: JSON.parse(String(line)) };
}

it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
  "serves until %s, then leaves nothing running",
  async (signal) => {
    const { child, ready } = await start();
    expect((await fetch(`${ready.address}/readyz`)).status).toBe(200);
    const { pid } = JSON.parse(await readFile(join(dataFolder, "server.json"), "utf8"));
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
    await expect(fetch(`${ready.address}/readyz`)).rejects.toThrow();
    await endOf(pid);
  },
);

it("starts again after kill -9, on the database that survived", async () => {
  const first = await start();
  first.child.kill("SIGKILL");
  await once(first.child, "exit");
  const before = JSON.parse(await readFile(join(dataFolder, "server.json"), "utf8"));
  const second = await start();
  expect((await fetch(`${second.ready.address}/readyz`)).status).toBe(200);
  expect(JSON.parse(await readFile(join(dataFolder, "server.json"), "utf8")).pid).toBe(before.pid);
  second.child.kill("SIGTERM");
  expect(await once(second.child, "exit")).toEqual([0, null]);
  await endOf(before.pid);
});

it("says which part ended by itself and stops the others", async () => {
  const { child } = await start();
  const { pid } = JSON.parse(await readFile(join(dataFolder, "server.json"), "utf8"));
  process.kill(pid, "SIGKILL");
  const sentence = await errorsOf(child);
  expect(sentence).toMatch(/The database ended by itself/);
  expect(child.exitCode).toBe(1);
});

it("names all that is wrong with the settings of every part before it starts anything", async () => {
  const child = spawnStart({ PORT: "x", EMAIL_TRANSPORT: "resend", DATABASE_URL: "mysql://localhost/x" });
  const lines = (await errorsOf(child)).trim().split("\n");
  expect(lines.map((line) => /^ {2}(\w+)/.exec(line)?.[1])).toEqual([
    undefined,
    "PORT",
    "DATABASE_URL",
    "RESEND_API_KEY",
    "EMAIL_FROM",
  ]);
  expect(child.exitCode).toBe(2);
  expect(await readdir(dataFolder)).toEqual([]);
});

it("runs once per data folder, and tells commands in another terminal where", async () => {
  const { child, ready } = await start();
  const port = Number(new URL(ready.address).port);
  expect(readRememberedSettings(dataFolder)).toEqual({
    publicUrl: ready.address,
    port,
    transport: "outbox",
  });
  const second = spawnStart({ PORT: String(port) });
  expect(await errorsOf(second)).toBe(
    `Leadback already runs from this folder at ${ready.address} (process ${ready.pid}); nothing to do.\n`,
  );
  expect(second.exitCode).toBe(1);
  expect((await fetch(`${ready.address}/readyz`)).status).toBe(200);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

it("stops everything when the terminal is closed and nothing can be printed any more", async () => {
  const child = spawnStart({}, []);
  if (child.stdout === null || child.stderr === null) throw new Error("no output");
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith("API=")) break;
  const { pid } = JSON.parse(await readFile(join(dataFolder, "server.json"), "utf8"));
  child.stdout.destroy();
  child.stderr.destroy();
  child.kill("SIGHUP");
  await once(child, "exit");
  await endOf(pid);
});

/** Returns only once the process is gone from the process table, where the dead can linger for a moment. */
async function endOf(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await sleep(10);
  }
}

async function errorsOf(child: ChildProcess): Promise<string> {
  let text = "";
  child.stderr?.on("data", (chunk) => {
    text += chunk;
  });
  await once(child, "close");
  return text;
}
