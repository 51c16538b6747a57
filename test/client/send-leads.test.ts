import { type ChildProcess, execFile, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createLeadback, resultOf, verifyWebhook, type WebhookEvent } from "@leadback/client";
import { connect } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { createApiKey, createPartner, createProgram } from "@leadback/operations";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const children: ChildProcess[] = [];
let testDatabase: TestDatabase;
let url: string;
let key: string;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  const database = connect({ url: testDatabase.applicationUrl, maxConnections: 1 });
  const base = { database, actor: { kind: "system" as const, id: "test" }, now: new Date() };
  const { id: programId } = await createProgram(base, { slug: "vertice", name: "Vértice" });
  const context = { ...base, programId };
  await createPartner(context, { name: "Contábil Aurora" });
  const scopes = ["leads:read", "leads:write", "partners:read", "settings:write"] as const;
  key = (await createApiKey(context, { scopes: [...scopes] })).key;
  await database.close();
  const [listening] = await Promise.all([start("api"), start("digest")]);
  url = `http://127.0.0.1:${listening.port}`;
});
afterAll(async () => {
  for (const child of children) {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
  }
  await testDatabase.drop();
});

/** One app as a process of its own; its first message says that it is ready. */
async function start(app: "api" | "digest"): Promise<{ port?: number }> {
  const child = fork(`apps/${app}/src/main.ts`, {
    cwd: root,
    execArgv: ["--import", "./packages/email/register.mjs"],
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      DATABASE_URL: testDatabase.applicationUrl,
      WEBHOOKS_ALLOW_PRIVATE: "true",
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  children.push(child);
  const [message] = await once(child, "message");
  return message as { port?: number };
}

test("the example sends leads once, however often it is run, and the webhook that hears of them can be verified", async () => {
  const api = createLeadback({ baseUrl: url, key });
  const heard: WebhookEvent[] = [];
  const arrived = Promise.withResolvers<void>();
  let secret = "";
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    heard.push(verifyWebhook(Buffer.concat(chunks).toString(), request.headers, secret));
    response.writeHead(204).end();
    if (heard.length === 3) arrived.resolve();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const body = { url: `http://127.0.0.1:${port}/leadback`, events: ["lead.submitted" as const] };
  secret = resultOf(await api.POST("/v1/webhooks", { body })).secret;

  const example = ["packages/client/example/send-leads.ts", "--url", url, "--key", key];
  const run = () => promisify(execFile)(process.execPath, example, { cwd: root });
  const [first, second] = [await run(), await run()];
  expect(first.stdout).toMatch(/Metalúrgica Horizonte: new, score \d+\n/);
  expect(first.stdout).toContain("Contábil Aurora has 3 leads.");
  expect(second.stdout).toContain("Padaria Aurora was sent before.");
  expect(second.stdout).toContain("Contábil Aurora has 3 leads.");

  await arrived.promise;
  server.close();
  expect(heard.map(({ data }) => data.externalId).toSorted()).toEqual([
    "example-1",
    "example-2",
    "example-3",
  ]);
});
