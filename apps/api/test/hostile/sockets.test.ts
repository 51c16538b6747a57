import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { problemSchema } from "../../src/errors/problem-schema.ts";
import { type RunningServer, serveApp } from "../../src/server/serve-app.ts";
import { runSize } from "../run-size.ts";
import { createTestApi, type TestApi } from "../test-api.ts";

let api: TestApi;
let server: RunningServer;
const sockets: Socket[] = [];
beforeAll(async () => {
  api = await createTestApi();
  const timeouts = { headersMs: 1_000, requestMs: 2_000, uploadMs: 10_000 };
  server = await serveApp({ appAt: () => api.app, port: 0, host: "127.0.0.1", timeouts });
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});
afterAll(async () => {
  await server.stop(0);
  await api.drop();
});

async function open(): Promise<Socket> {
  const socket = connect(server.port, "127.0.0.1");
  sockets.push(socket);
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

/** Everything that comes back until the server hangs up. */
async function exchange(text: string): Promise<string> {
  const socket = await open();
  const received = readAll(socket);
  socket.write(text);
  return received;
}

async function readAll(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
  await once(socket, "close");
  return text;
}

function expectProblem(answer: string, status: number, code: string): void {
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer.toLowerCase()).toContain("content-type: application/problem+json");
  const body = answer.slice(answer.indexOf("\r\n\r\n") + 4);
  expect(problemSchema.parse(JSON.parse(body))).toMatchObject({ status, code });
}

const host = "Host: 127.0.0.1";

describe("row 47: one request cannot be read as two", () => {
  test.each([
    [
      "a length and chunks",
      `POST /v1/leads HTTP/1.1\r\n${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /livez HTTP/1.1\r\n${host}\r\n\r\n`,
    ],
    [
      "two lengths",
      `POST /v1/leads HTTP/1.1\r\n${host}\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd`,
    ],
    [
      "an unknown coding",
      `POST /v1/leads HTTP/1.1\r\n${host}\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
    ],
    ["a bare LF", `GET /livez HTTP/1.1\n${host}\n\n`],
    ["a bare LF among the headers", `GET /livez HTTP/1.1\r\n${host}\nX-A: b\r\n\r\n`],
    ["a folded header", `GET /livez HTTP/1.1\r\n${host}\r\nX-A: b\r\n c\r\n\r\n`],
    ["a space before the colon", `GET /livez HTTP/1.1\r\n${host}\r\nContent-Length : 4\r\n\r\nabcd`],
    [
      "a chunk size that is none",
      `POST /v1/leads HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`,
    ],
    ["a length that is none", `POST /v1/leads HTTP/1.1\r\n${host}\r\nContent-Length: -1\r\n\r\n`],
    ["a NUL", `GET /livez HTTP/1.1\r\n${host}\r\nX-A: a\0b\r\n\r\n`],
    ["no host", "GET /livez HTTP/1.1\r\n\r\n"],
    ["no HTTP", "\x16\x03\x01\x02\x00"],
  ])("%s: 400, and the connection is closed", async (_name, text) => {
    const answer = await exchange(text);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1);
  });

  test("headers without end: 431", async () => {
    const answer = await exchange(`GET /livez HTTP/1.1\r\n${host}\r\nX-A: ${"a".repeat(20_000)}\r\n\r\n`);
    expectProblem(answer, 431, "headers_too_large");
  });
});

test("row 11: TRACE and made-up methods are refused", async () => {
  for (const method of ["TRACE", "CONNECT /v1/leads", "BREW", "PROPFIND"]) {
    const target = method.includes(" ") ? method : `${method} /v1/leads`;
    const answer = await exchange(`${target} HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`);
    expect(answer, method).toMatch(/^(?:$|HTTP\/1\.1 (?:400|405) )/);
  }
});

test("row 29: an unknown name is 421, also in the request line", async () => {
  for (const [target, name] of [
    ["/livez", "evil.example"],
    ["http://evil.example/livez", "127.0.0.1"],
  ]) {
    const answer = await exchange(`GET ${target} HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`);
    expect(answer, target).toMatch(/^HTTP\/1\.1 (?:400|421) /);
  }
});

describe("row 48: who is slow is hung up on", () => {
  test("headers that do not end: 408", async () => {
    expectProblem(await exchange(`GET /livez HTTP/1.1\r\n${host}\r\nX-A: `), 408, "request_timeout");
  });

  test("a body that does not end: 408", async () => {
    const head = `POST /v1/leads HTTP/1.1\r\n${host}\r\nAuthorization: Bearer ${api.key}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`;
    expectProblem(await exchange(head), 408, "request_timeout");
  });

  test("a file of leads may be slower, and no longer than its own limit", async () => {
    const head = (length: number) =>
      `POST /v1/imports HTTP/1.1\r\n${host}\r\nAuthorization: Bearer ${api.key}\r\nContent-Type: text/csv\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`;
    const text = "externalId,partner,submittedAt\n1,Norte,2026-03-01\n";
    const endless = exchange(`${head(100)}externalId`);
    const socket = await open();
    const received = readAll(socket);
    socket.write(head(text.length) + text.slice(0, 20));
    // One second beyond the limit of other requests.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    socket.write(text.slice(20));
    expect(await received).toMatch(/^HTTP\/1\.1 202 /);
    expectProblem(await endless, 408, "request_timeout");
  });

  test("and everybody else is served meanwhile", async () => {
    const slow = await Promise.all(Array.from({ length: runSize(150, 500) }, open));
    const ends = slow.map((socket) => once(socket, "close"));
    for (const socket of slow) socket.write(`POST /v1/leads HTTP/1.1\r\n${host}\r\n`);
    for (let index = 0; index < 20; index += 1) {
      const response = await fetch(`http://127.0.0.1:${server.port}/v1/leads`, {
        headers: { Authorization: `Bearer ${api.key}` },
      });
      expect(response.status).toBe(200);
      for (const socket of slow) if (socket.writable) socket.write("X");
    }
    for (const socket of slow) socket.resume();
    await Promise.all(ends);
  });
});
