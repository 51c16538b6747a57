import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createTestClock } from "../../test/test-clock.ts";
import { checkedLookup } from "./checked-lookup.ts";
import { type PostOptions, postWebhook } from "./post-webhook.ts";

const clock = createTestClock(new Date("2026-11-10T12:00:00Z"));
const open: PostOptions = { clock, allowPrivate: true };
const closed: PostOptions = { clock, allowPrivate: false };

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

function post(url: string, options = open) {
  return postWebhook({ url, headers: { "webhook-id": "msg_1" }, body: '{"über":1}' }, options);
}

describe("postWebhook", () => {
  it("hands over the body byte for byte with its headers", async () => {
    const seen: unknown[] = [];
    const port = await serve(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      seen.push(request.method, request.headers["webhook-id"], Buffer.concat(chunks).toString());
      response.writeHead(204).end();
    });
    expect(await post(`http://127.0.0.1:${port}/hook`)).toMatchObject({ status: 204, failure: null });
    expect(seen).toEqual(["POST", "msg_1", '{"über":1}']);
  });

  it("follows no redirect", async () => {
    let visits = 0;
    const target = await serve((_request, response) => {
      visits += 1;
      response.end();
    });
    const port = await serve((_request, response) => {
      response.writeHead(307, { Location: `http://127.0.0.1:${target}/` }).end();
    });
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ status: 307 });
    expect(visits).toBe(0);
  });

  it("reads only the beginning of an answer that does not end", async () => {
    const port = await serve((_request, response) => {
      response.writeHead(200);
      const pour = () => {
        while (response.write(Buffer.alloc(64 * 1024))) if (response.destroyed) return;
      };
      response.on("drain", pour);
      pour();
    });
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ status: 200 });
  });

  it("gives up on an endpoint that takes the request and never answers", async () => {
    const port = await serve(() => {});
    expect(await post(`http://127.0.0.1:${port}/`, { ...open, timeoutMs: 50 })).toMatchObject({
      status: null,
      failure: "timeout",
    });
  });

  it("gives up on an endpoint whose answer never ends, drop by drop", async () => {
    const port = await serve((_request, response) => {
      response.writeHead(200).write("x");
    });
    expect(await post(`http://127.0.0.1:${port}/`, { ...open, timeoutMs: 50 })).toMatchObject({
      failure: expect.stringMatching(/timeout|connection_lost/),
    });
  });

  it("says in a word of ours what went wrong", async () => {
    const free = createTcpServer().listen(0, "127.0.0.1");
    await once(free, "listening");
    const { port } = free.address() as AddressInfo;
    free.close();
    await once(free, "close");
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ status: null, failure: "refused" });
    const cut = await serve((request) => request.socket.destroy());
    expect(await post(`http://127.0.0.1:${cut}/`)).toMatchObject({ failure: "connection_lost" });
    const plain = await serve((_request, response) => response.end());
    expect((await post(`https://127.0.0.1:${plain}/`)).failure).toMatch(/tls|failed|connection_lost/);
  });

  it("tells how long the endpoint asks us to wait", async () => {
    const port = await serve((_request, response) => response.writeHead(429, { "Retry-After": "120" }).end());
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ status: 429, askedMs: 120_000 });
  });
});

describe("an endpoint that leads to this machine", () => {
  async function bait(): Promise<{ port: number; connections: () => number }> {
    let connections = 0;
    const port = await serve((_request, response) => response.end());
    servers.at(-1)?.on("connection", () => {
      connections += 1;
    });
    return { port, connections: () => connections };
  }

  it("is not connected to by a name that meant something else when it was set", async () => {
    const { port, connections } = await bait();
    const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
    const outcome = await post(`https://rebinding.example:${port}/`, { ...closed, resolve });
    expect(outcome).toMatchObject({ status: null, failure: "blocked_address" });
    expect(connections()).toBe(0);
  });

  it.each([
    [[{ address: "::1", family: 6 }]],
    [[{ address: "::ffff:127.0.0.1", family: 6 }]],
    [[{ address: "169.254.169.254", family: 4 }]],
    [
      [
        { address: "93.184.215.14", family: 4 },
        { address: "127.0.0.1", family: 4 },
      ],
    ],
    [[]],
  ])("is not connected to when a name leads to %j", async (addresses) => {
    const { port, connections } = await bait();
    const outcome = await post(`https://name.example:${port}/`, {
      ...closed,
      resolve: async () => addresses,
    });
    expect(outcome).toMatchObject({ status: null, failure: "blocked_address" });
    expect(connections()).toBe(0);
  });

  it("is looked up once: what was checked is what is connected to", async () => {
    const addresses = [{ address: "93.184.215.14", family: 4 }];
    let lookups = 0;
    const lookup = checkedLookup(async () => {
      lookups += 1;
      return addresses;
    });
    const given = await new Promise((resolve) => {
      lookup("name.example", { all: true }, (...values) => resolve(values));
    });
    expect(given).toEqual([null, addresses]);
    expect(lookups).toBe(1);
  });

  it.each([
    "https://127.0.0.1",
    "https://[::1]",
    "https://[::ffff:127.0.0.1]",
    "https://2130706433",
    "http://127.0.0.1",
  ])("is not connected to as %s either", async (origin) => {
    const { port, connections } = await bait();
    expect(await post(`${origin}:${port}/`, closed)).toMatchObject({ failure: "blocked_address" });
    expect(connections()).toBe(0);
  });

  it("is not connected to by the system's own meaning of a name", async () => {
    const { port, connections } = await bait();
    expect(await post(`https://localhost:${port}/`, closed)).toMatchObject({ failure: "blocked_address" });
    expect(connections()).toBe(0);
  });
});
