import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import PostalMime from "postal-mime";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { claimedLetter } from "../../test/scenario.ts";
import { createTestClock } from "../../test/test-clock.ts";
import { createSmtpTransport } from "./smtp.ts";

/** What the server says to each command; a letter's own answer is `data_end`. Null hangs up. */
let answers: Record<string, string | null>;
let letters: string[];
let server: Server;
let connections: Set<Socket>;

beforeEach(async () => {
  answers = {};
  letters = [];
  connections = new Set();
  server = createServer(talk).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(() => {
  for (const socket of connections) socket.destroy();
  server.close();
});

/** As much of SMTP as it takes. */
function talk(socket: Socket): void {
  connections.add(socket);
  socket.on("error", () => undefined);
  let letter: string | null = null;
  let waiting = "";
  const say = (command: string, usual: string) => {
    const answer = answers[command] === undefined ? usual : answers[command];
    if (answer === null) socket.destroy();
    else socket.write(`${answer}\r\n`);
  };
  socket.write("220 mail.example\r\n");
  socket.on("data", (bytes: Buffer) => {
    waiting += bytes.toString("utf8");
    for (let end = waiting.indexOf("\r\n"); end >= 0; end = waiting.indexOf("\r\n")) {
      const line = waiting.slice(0, end);
      waiting = waiting.slice(end + 2);
      if (letter !== null) {
        if (line !== ".") {
          letter += `${line.replace(/^\./, "")}\r\n`;
          continue;
        }
        letters.push(letter);
        letter = null;
        say("data_end", "250 queued");
        continue;
      }
      const command = line.split(" ")[0]?.toUpperCase() ?? "";
      if (command === "DATA") {
        if (answers.DATA === undefined) letter = "";
        say("DATA", "354 go on");
      } else say(command, command === "QUIT" ? "221 bye" : "250 ok");
    }
  });
}

function send(given: Parameters<typeof claimedLetter>[0] = {}) {
  const { port } = server.address() as AddressInfo;
  const clock = createTestClock(new Date("2026-11-17T13:00:00Z"));
  return createSmtpTransport({ url: `smtp://127.0.0.1:${port}`, clock }).send(claimedLetter(given));
}

describe("a mail server", () => {
  test("gets the letter as it was frozen, with what lets a reader unsubscribe, and the same id each time", async () => {
    expect(await send()).toMatchObject({ outcome: { kind: "accepted" } });
    await send();
    const [first, second] = await Promise.all(letters.map((letter) => PostalMime.parse(letter)));
    expect(first).toMatchObject({
      subject: "Programa Vértice: 7 de 12 leads qualificados (9–15 nov)",
      to: [{ address: "ana@parceiro.example" }],
    });
    expect(first?.text).toContain("7 de 12 leads decididos.");
    expect(first?.html).toContain("Olá, São João");
    const headers = Object.fromEntries(first?.headers.map(({ key, value }) => [key, value]) ?? []);
    expect(headers["list-unsubscribe"]).toContain("https://leadback.example/u/abc");
    expect(headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    expect(second?.messageId).toBe(first?.messageId);
  });

  test.each([
    ["refuses the address", { RCPT: "550 no such user" }, "rejected"],
    ["is busy", { RCPT: "451 try later" }, "retry"],
    ["does not want the letter", { data_end: "554 no" }, "rejected"],
    ["hangs up after the letter: it may have it", { data_end: null }, "unknown"],
  ])("that %s", async (_name, said, kind) => {
    answers = said;
    const { outcome } = await send();
    expect(outcome.kind).toBe(kind);
    expect(JSON.stringify(outcome)).not.toMatch(/@|user/);
  });

  test("that is not there has accepted nothing", async () => {
    const clock = createTestClock(new Date("2026-11-17T13:00:00Z"));
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    const gone = createSmtpTransport({ url: `smtp://127.0.0.1:${port}`, clock });
    expect((await gone.send(claimedLetter())).outcome.kind).toBe("retry");
  });

  test("never gets a letter to an address that nobody has", async () => {
    expect(await send({ request: { to: ["p1@example.invalid"] } })).toEqual({
      outcome: { kind: "rejected", reason: "no_address" },
    });
    expect(letters).toEqual([]);
  });
});
