import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type AppProcess, startApp } from "./app-process.ts";

let folder: string;
let apps: AppProcess[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "leadback-app-"));
  apps = [];
});

afterEach(async () => {
  for (const app of apps) app.kill();
  await rm(folder, { recursive: true, force: true });
});

async function standIn(source: string): Promise<string> {
  const path = join(folder, "app.mjs");
  await writeFile(
    path,
    `${source}\nsetInterval(() => {}, 1000);\nprocess.send({ pid: process.pid, port: 1 });`,
  );
  return path;
}

async function start(source: string): Promise<AppProcess> {
  const entry = await standIn(source);
  const app = startApp({ name: "api", entry, environment: {}, output: "inherit" });
  apps.push(app);
  await app.ready;
  return app;
}

it("an app that finishes when asked ends with its own code", async () => {
  const app = await start(`process.on("SIGTERM", () => process.exit(7));`);
  expect(await app.stop(60_000)).toEqual({ name: "api", exitCode: 7, signal: null });
});

it("an app that does not listen is ended after its grace", async () => {
  const app = await start(`process.on("SIGTERM", () => {});`);
  expect(await app.stop(50)).toEqual({ name: "api", exitCode: null, signal: "SIGKILL" });
});

it("an app can be ended at once", async () => {
  const app = await start("");
  app.kill();
  expect(await app.ended).toMatchObject({ signal: "SIGKILL" });
  app.kill();
});

it("an app that cannot even start counts as ended", async () => {
  const entry = await standIn(`throw new Error("defect");`);
  await writeFile(join(folder, "quiet.mjs"), "process.exit(3)");
  const app = startApp({
    name: "digest",
    entry: entry.replace("app.mjs", "quiet.mjs"),
    environment: {},
    output: "inherit",
  });
  expect(await app.ended).toEqual({ name: "digest", exitCode: 3, signal: null });
});

it("an app is out of reach of a signal to our process group, and hears when we are killed", async () => {
  const entry = await standIn(
    `process.on("SIGINT", () => {});
     process.on("disconnect", () => process.exit(0));`,
  );
  const starter = join(folder, "starter.mjs");
  await writeFile(
    starter,
    `const { startApp } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, "app-process.ts")).href)});
     const app = startApp({ name: "api", entry: ${JSON.stringify(entry)}, environment: {}, output: "inherit" });
     process.send((await app.ready).pid);`,
  );
  const parent = fork(starter, [], { detached: true });
  const [pid] = (await once(parent, "message")) as [number];
  expect(isAlive(pid)).toBe(true);
  process.kill(-(parent.pid ?? 0), "SIGKILL");
  await once(parent, "exit");
  while (isAlive(pid)) await sleep(10);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
