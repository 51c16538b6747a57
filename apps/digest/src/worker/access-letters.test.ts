import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { createProgram, invitePerson, requestSignIn } from "@leadback/operations";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestClock, type TestClock } from "../../test/test-clock.ts";
import { createOutboxTransport } from "../transports/outbox.ts";
import type { SendResult, Transport } from "../transports/transport.ts";
import { sendAccessLetters } from "./access-letters.ts";

let test: TestDatabase;
let folder: string;
let clock: TestClock;

beforeEach(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "leadback-access-"));
  clock = createTestClock(new Date("2026-11-17T12:00:00Z"));
  const context = {
    database: test.database,
    actor: { kind: "system" as const, id: "test" },
    now: clock.now(),
  };
  const { id: programId } = await createProgram(context, { slug: "vertice", name: "Vértice" });
  await invitePerson({ ...context, programId }, { email: "ana@vertice.example", role: "admin" });
});
afterEach(async () => {
  await test.drop();
  await rm(folder, { recursive: true });
});

const program = { slug: "access", name: "Leadback", locale: "en" } as const;

function send(transport: Transport = createOutboxTransport({ folder, program, clock })) {
  return sendAccessLetters({
    database: test.database,
    clock,
    log: pino({ level: "silent" }),
    signal: new AbortController().signal,
    sender: { emailFrom: "Leadback <digest@leadback.invalid>", publicUrl: "https://leads.example" },
    transport,
  });
}

async function written(): Promise<string[]> {
  const files = await readdir(join(folder, "access", "2026-11-17")).catch(() => []);
  return files.filter((file) => file.endsWith(".txt")).toSorted();
}

function ask() {
  const place = "198.51.100.1";
  return requestSignIn(
    test.database,
    { email: "ana@vertice.example", place, locale: "en", nextPath: null },
    clock.now(),
  );
}

describe("letters that let people in", () => {
  it("leave once each, with links to the configured address", async () => {
    await ask();
    await send();
    await send();
    const files = await written();
    expect(files).toHaveLength(2);
    const texts = await Promise.all(
      files.map((file) => readFile(join(folder, "access", "2026-11-17", file), "utf8")),
    );
    expect(texts.join("")).toMatch(/https:\/\/leads\.example\/sign-in\/link\/[\w-]{43}\n/);
    expect(texts.find((text) => /^\d{6}$/m.test(text))).toContain("Sign in");
    expect(texts.find((text) => text.includes("Vértice convida você"))).toBeDefined();
    expect(await readFile(join(folder, "index.html"), "utf8")).toContain("ana@vertice.example");
  });

  it("are tried again after a failure, with the same bytes, until they are of no use", async () => {
    const bodies: string[] = [];
    const results: SendResult[] = [];
    const transport: Transport = {
      name: "resend",
      waitForTurn: async () => null,
      send: async ({ requestBody }) => {
        bodies.push(requestBody);
        return results.shift() ?? { outcome: { kind: "accepted", providerId: "x" } };
      },
      finish: async () => undefined,
    };
    results.push({ outcome: { kind: "retry", reason: "provider_error" } });
    await send(transport);
    expect(bodies).toHaveLength(1);
    clock.advance(2_000);
    await send(transport);
    expect(bodies).toEqual([bodies[0], bodies[0]]);
    await ask();
    clock.advance(10 * 60_000);
    await send(transport);
    expect(bodies).toHaveLength(2);
  });
});
