import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createScenario, type Scenario } from "../test/scenario.ts";
import { templateLoader } from "../test/template-loader.ts";

const entry = fileURLToPath(new URL("main.ts", import.meta.url));

let scenario: Scenario;
let dataFolder: string;

beforeAll(async () => {
  scenario = await createScenario([]);
  dataFolder = await mkdtemp(join(tmpdir(), "leadback-worker-"));
});
afterAll(async () => {
  await scenario.drop();
  await rm(dataFolder, { recursive: true, force: true });
});

function startProcess(environment: Record<string, string> = {}): ChildProcess {
  return fork(entry, {
    execArgv: [...templateLoader],
    env: { PATH: "", DATABASE_URL: scenario.applicationUrl, LEADBACK_DATA: dataFolder, ...environment },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, "exit");
  return code;
}

describe("the worker's process", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("says when it is ready and ends with 0 on %s", async (signal) => {
    const child = startProcess();
    const [message] = await once(child, "message");
    expect(message).toEqual({ kind: "ready" });
    child.kill(signal);
    expect(await exitCode(child)).toBe(0);
  });

  it("ends with the process that started it", async () => {
    const child = startProcess();
    await once(child, "message");
    child.disconnect();
    expect(await exitCode(child)).toBe(0);
  });

  it("ends with 2 when a setting is wrong", async () => {
    expect(await exitCode(startProcess({ LOG_LEVEL: "loud" }))).toBe(2);
  });

  it("ends with 1 when there is no database", async () => {
    expect(await exitCode(startProcess({ DATABASE_URL: "postgres://nobody@127.0.0.1:1/nothing" }))).toBe(1);
  });
});
