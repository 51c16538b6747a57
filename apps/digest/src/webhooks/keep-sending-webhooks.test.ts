import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import {
  createPartner,
  createProgram,
  createWebhook,
  listWebhookDeliveries,
  type OperationContext,
  pingWebhook,
  submitLead,
} from "@leadback/operations";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestClock, type TestClock } from "../../test/test-clock.ts";
import { createWebhookSender, type WebhookSender } from "./keep-sending-webhooks.ts";

interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  response: ServerResponse;
}

let test: TestDatabase;
let context: OperationContext;
let clock: TestClock;
let received: Received[];
let answer: (request: Received) => void;
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { url: path = "", headers } = request;
  const one = { path, headers, body: Buffer.concat(chunks).toString(), response };
  received.push(one);
  answer(one);
});
let origin: string;

beforeEach(async () => {
  received = [];
  answer = ({ response }) => response.writeHead(204).end();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  test = await createTestDatabase();
  clock = createTestClock(new Date("2026-11-17T12:00:00Z"));
  const base = { database: test.database, actor: { kind: "system" as const, id: "test" }, now: clock.now() };
  const { id: programId } = await createProgram(base, { slug: "vertice", name: "Vértice" });
  context = { ...base, programId };
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
  await test.drop();
});

function createSender(allowPrivate = true): WebhookSender {
  return createWebhookSender({
    database: test.database,
    clock,
    log: pino({ level: "silent" }),
    signal: new AbortController().signal,
    post: { allowPrivate },
  });
}

async function sendDue(sender = createSender()): Promise<void> {
  do {
    await sender.round();
    await sender.finish();
  } while (sender.isFull());
}

const addEndpoint = (path: string) =>
  createWebhook(context, { url: `${origin}${path}` }, { allowPrivate: true });

describe("what other systems are told", () => {
  it("arrives once, signed, and the log says so", async () => {
    const webhook = await addEndpoint("/hook");
    const partner = await createPartner(context, { name: "Contábil Aurora" });
    const lead = await submitLead(context, { partnerId: partner.id, company: { name: "Andrade" } });
    await sendDue();
    await sendDue();
    expect(received).toHaveLength(1);
    const [{ headers, body } = received[0] as unknown as Received] = received;
    expect(JSON.parse(body)).toMatchObject({ type: "lead.submitted", data: { leadId: lead.id } });
    expect(headers["webhook-signature"]).toMatch(/^v1,/);
    expect(headers["content-type"]).toBe("application/json");
    const { data } = await listWebhookDeliveries(context, webhook.id);
    expect(data).toMatchObject([{ state: "delivered", attempts: [{ number: 1, status: 204 }] }]);
  });

  it("is tried again later with the same bytes and id when the endpoint does not answer well", async () => {
    answer = ({ response }) => response.writeHead(received.length === 1 ? 503 : 200).end();
    const webhook = await addEndpoint("/hook");
    await pingWebhook(context, webhook.id);
    await sendDue();
    await sendDue();
    expect(received).toHaveLength(1);
    clock.advance(10_000);
    await sendDue();
    expect(received.map(({ body }) => body)).toEqual([received[0]?.body, received[0]?.body]);
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  });

  it("reaches one endpoint while another one hangs", async () => {
    const hanging: ServerResponse[] = [];
    answer = ({ path, response }) => {
      if (path === "/hangs") hanging.push(response);
      else response.end();
    };
    const [slow, quick] = [await addEndpoint("/hangs"), await addEndpoint("/quick")];
    for (let n = 0; n < 8; n += 1) await pingWebhook(context, slow.id);
    clock.advance(1);
    await pingWebhook({ ...context, now: clock.now() }, quick.id);
    const sender = createSender();
    const arrived = new Promise<void>((resolve) => {
      const before = answer;
      answer = (one) => {
        before(one);
        if (one.path === "/quick") resolve();
      };
    });
    await sender.round();
    await arrived;
    expect(sender.isFull()).toBe(true);
    const stop = setInterval(() => {
      for (const response of hanging.splice(0)) response.end();
    }, 5);
    await sendDue(sender);
    clearInterval(stop);
    expect(received.filter(({ path }) => path === "/hangs")).toHaveLength(8);
  });

  it("goes nowhere that became private after it was set", async () => {
    const webhook = await addEndpoint("/hook");
    await pingWebhook(context, webhook.id);
    await sendDue(createSender(false));
    expect(received).toEqual([]);
    const { data } = await listWebhookDeliveries(context, webhook.id);
    expect(data).toMatchObject([{ state: "pending", attempts: [{ failure: "blocked_address" }] }]);
  });

  it("is sent once by two workers", async () => {
    const webhook = await addEndpoint("/hook");
    for (let n = 0; n < 12; n += 1) await pingWebhook(context, webhook.id);
    await Promise.all([sendDue(), sendDue()]);
    await sendDue();
    expect(received).toHaveLength(12);
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(12);
  });
});
