import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { createApiKey, createProgram } from "@leadback/operations";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const templates = new URL("../../../packages/email/register.mjs", import.meta.url).href;
const execArgv = ["--import", templates];

let testDatabase: TestDatabase;
let key: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  const { database } = testDatabase;
  const actor = { kind: "system" as const, id: "test" };
  const now = new Date("2026-11-16T12:00:00Z");
  const program = await createProgram({ database, actor, now }, { slug: "vertice", name: "Vértice" });
  const context = { database, programId: program.id, actor, now };
  ({ key } = await createApiKey(context, { scopes: ["leads:read"] }));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(() => testDatabase.drop());

interface Running {
  child: ChildProcess;
  address: string;
  output: () => string;
  ended: Promise<number | null>;
}

/** The real process, as the command line starts it. */
async function start(env: Record<string, string> = {}): Promise<Running> {
  const { child, output, ended } = run(env);
  const [message] = (await Promise.race([
    once(child, "message"),
    ended.then((code) => Promise.reject(new Error(`It ended with ${code}: ${output()}`))),
  ])) as [{ type: string; port: number }];
  expect(message).toMatchObject({ type: "listening" });
  return { child, output, ended, address: `http://127.0.0.1:${message.port}` };
}

function run(env: Record<string, string>) {
  const child = fork(main, {
    execArgv,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      PORT: "0",
      HOST: "127.0.0.1",
      DATABASE_URL: testDatabase.applicationUrl,
      ...env,
    },
  });
  children.push(child);
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text, ended: endOf(child) };
}

describe("a running process", () => {
  test("answers over HTTP, and SIGTERM ends it cleanly", async () => {
    const { child, address, output, ended } = await start();
    const response = await fetch(`${address}/v1/leads`, { headers: { Authorization: `Bearer ${key}` } });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: [], nextCursor: null });
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(output()).toContain('"msg":"stopped"');
    expect(output()).not.toContain(new URL(testDatabase.applicationUrl).password);
  });

  test("ends with the process that started it", async () => {
    const { child, ended } = await start();
    child.disconnect();
    expect(await ended).toBe(0);
  });

  test("without a parent's channel, SIGINT ends it too", async () => {
    const { ended, child } = await startDetached();
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });

  test("a request that is under way when it is told to stop is answered", async () => {
    const { child, address, ended } = await start();
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode("List-Unsubscribe="));
        await fetch(`${address}/livez`);
        child.kill("SIGTERM");
        await refusal(address);
        controller.enqueue(new TextEncoder().encode("One-Click"));
        controller.close();
      },
    });
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const response = await fetch(`${address}/u/forged`, { method: "POST", headers, body, duplex: "half" });
    expect(response.status).toBe(404);
    expect(await ended).toBe(0);
  });
});

describe("a process that cannot start", () => {
  test("names every setting that is wrong, and ends with 2", async () => {
    const { output, ended } = run({ DATABASE_URL: "", PORT: "http" });
    expect(await ended).toBe(2);
    expect(output()).toMatch(/PORT: .*\n {2}DATABASE_URL is missing/);
  });

  test("says in one sentence that the port is taken", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const { port } = holder.address() as { port: number };
    const { output, ended } = run({ PORT: String(port) });
    expect(await ended).toBe(1);
    expect(output().trim()).toBe(`Port ${port} is taken: stop what uses it, or set PORT to a free one.`);
    holder.close();
  });

  test("says in one sentence that the database does not answer, without its password", async () => {
    const { output, ended } = run({ DATABASE_URL: "postgres://leadback_app:geheim@127.0.0.1:1/leadback" });
    expect(await ended).toBe(1);
    expect(output().trim()).toBe(
      "Cannot reach the database leadback at 127.0.0.1:1. Start it, or correct DATABASE_URL.",
    );
  });

  test("refuses to serve as the owner of the tables", async () => {
    const { output, ended } = run({ DATABASE_URL: testDatabase.ownerUrl });
    expect(await ended).toBe(1);
    expect(output()).toContain("could read every programme");
  });
});

/** Its exit code, once all that it wrote has arrived. (A child whose channel was closed from here emits no "close".) */
async function endOf(child: ChildProcess): Promise<number | null> {
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  const [[code]] = await Promise.all([once(child, "exit"), ...streams.map((stream) => once(stream, "end"))]);
  return code as number | null;
}

/** Waits until new connections are refused. */
async function refusal(address: string): Promise<void> {
  for (;;) {
    try {
      await (await fetch(`${address}/livez`, { headers: { Connection: "close" } })).text();
    } catch {
      return;
    }
  }
}

async function startDetached(): Promise<Pick<Running, "child" | "ended">> {
  const child = spawn(process.execPath, [...execArgv, main], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { PORT: "0", HOST: "127.0.0.1", DATABASE_URL: testDatabase.applicationUrl },
  });
  children.push(child);
  const ended = endOf(child);
  await new Promise<void>((resolve) => {
    child.stdout?.on("data", (chunk: Buffer) => chunk.includes("listening") && resolve());
  });
  return { child, ended };
}
