import { readFileSync } from "node:fs";
import { connect, type Database } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import {
  clearLetters,
  countUnplanned,
  findProgramBySlug,
  freezeDigests,
  type OperationContext,
  planDigests,
  previewDigest,
  requestTest,
  submitLead,
} from "@leadback/operations";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCircuitBreaker } from "../../apps/digest/src/pacing/circuit-breaker.ts";
import { type DigestRunOptions, runDigest } from "../../apps/digest/src/run-digest.ts";
import { createResendTransport } from "../../apps/digest/src/transports/resend.ts";
import { faults } from "../../apps/digest/test/provider-fake/behaviours.ts";
import {
  type ProviderFake,
  startProviderFake,
} from "../../apps/digest/test/provider-fake/start-provider-fake.ts";
import { dueAt, fillWorld } from "./digest-world.ts";
import { createVirtualTime, type VirtualTime } from "./virtual-time.ts";

/**
 * What other senders of reports did to their readers, each once, by what went wrong. Cases that a test beside the code
 * proves are named with it.
 */
const provenElsewhere = {
  "one reader fails among ten: nine get their letter, and the tenth is tried again": [
    "../../apps/digest/src/run-digest.test.ts",
    "sends to nine and tries the tenth again when one of ten readers fails",
  ],
  "the turn of a year with 53 weeks, in all zones": [
    "../../packages/operations/src/digests/calendar-cases.test.ts",
    "in every zone, %s: each day is in the one week that begins on its Monday",
  ],
} as const;

let house: TestDatabase;
let owner: Database;
let provider: ProviderFake;
let time: VirtualTime;
let context: OperationContext;

beforeEach(async () => {
  house = await createTestDatabase();
  owner = connect({ url: house.ownerUrl, maxConnections: 1 });
  provider = await startProviderFake();
  time = createVirtualTime(() => house.ownerUrl, provider);
});
afterEach(async () => {
  await time.close();
  await provider.stop();
  await owner.close();
  await house.drop();
});

async function world(partners: number): Promise<void> {
  const { id: programId } = await fillWorld(house.database, house.ownerUrl, partners);
  context = {
    database: house.database,
    programId,
    actor: { kind: "system", id: "test" },
    now: dueAt,
  };
}

const from = { emailFrom: "Vértice <retorno@vertice.example>", publicUrl: "https://leadback.example" };

async function run(changes: Partial<DigestRunOptions> = {}) {
  const transport = createResendTransport({
    apiKey: "re_test",
    baseUrl: provider.url,
    clock: time.clock,
    requestsPerSecond: 1_000_000,
    requestTimeoutMs: 400,
  });
  return runDigest({
    database: house.database,
    program: await findProgramBySlug(house.database, "faults"),
    asOf: dueAt,
    sender: from,
    transport,
    clock: time.clock,
    breaker: createCircuitBreaker(),
    ...changes,
  });
}

async function states(): Promise<Record<string, number>> {
  const rows = await owner.global.execute<{ state: string; letters: number }>(
    "select state, count(*)::int as letters from deliveries where cadence <> 'test' group by 1",
  );
  return Object.fromEntries([...rows].map(({ state, letters }) => [state, letters]));
}

describe("what went wrong elsewhere does not go wrong here", () => {
  test("a worker that dies sixteen times after its letter was accepted: one letter, and not sixteen", async () => {
    await world(1);
    provider.decide(() => ({ kind: "drop_after_accepting" }));
    for (let life = 0; life < 16; life += 1) {
      await run();
      await time.advance(16 * 60_000);
    }
    expect(provider.accepted).toHaveLength(1);
    expect(provider.ledger).toHaveLength(12);
    // Nobody knows here that it has arrived: it is not tried for ever, and stays open to the provider's word.
    expect(await states()).toEqual({ unknown: 1 });
  });

  test("two runs three hours apart with new data between them: one letter, with the numbers of the first", async () => {
    await world(1);
    provider.decide(() => ({ kind: "drop_after_accepting" }));
    await run();
    const [first] = provider.accepted;
    const [partner] = await owner.global.execute<{ id: string }>("select id from partners");
    await submitLead(
      { ...context, now: new Date("2026-11-12T14:00:00Z") },
      { partnerId: partner?.id ?? "", company: { name: "Chegou depois" } },
    );
    provider.decide(() => undefined);
    await time.advance(3 * 3_600_000);
    await run();
    expect(provider.accepted).toEqual([first]);
    expect(provider.ledger.every(({ verdict }) => verdict === "accepted" || verdict === "replayed")).toBe(
      true,
    );
  });

  test("a dry run, a preview and a test come first: the real letter goes out all the same, once", async () => {
    await world(3);
    const [partner] = await owner.global.execute<{ id: string }>("select id from partners order by name");
    await run({ isDryRun: true });
    await previewDigest(context, { partnerId: partner?.id ?? "", asOf: dueAt.toISOString() });
    await owner.global.execute(`
      insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
        values ('u1', 'Marina', 'marina@vertice.example', true, now(), now());
      insert into memberships (id, program_id, user_id, role, invited_by, created_at, accepted_at)
        select gen_random_uuid(), id, 'u1', 'admin', 'test', now(), now() from programs;`);
    await requestTest(context, { partnerId: partner?.id ?? "", to: "marina@vertice.example" });
    await run();
    const readers = provider.accepted.map(({ to }) => to[0]).toSorted();
    expect(readers).toEqual([
      "leitor0@parceiro.example",
      "leitor1@parceiro.example",
      "leitor2@parceiro.example",
      "marina@vertice.example",
    ]);
    expect(await states()).toEqual({ accepted: 3 });
  });

  test("a thousand readers: each letter is about its reader's own partner and goes to that one address", async () => {
    const partners = 1_000;
    await world(partners);
    await planDigests(context, { asOf: dueAt });
    const sender = {
      from: from.emailFrom,
      publicUrl: from.publicUrl,
      environment: "test",
      writesWithoutAddress: false,
    };
    const { frozen } = await freezeDigests(context, { sender });
    await clearLetters(context);
    const rows = await owner.global.execute<{ body: string; email: string; partner: string; told: string }>(`
      select d.request_body as body, c.email, p.name as partner, g.partner_id = d.partner_id and c.partner_id = d.partner_id as told
      from deliveries d join partners p on p.id = d.partner_id join partner_contacts c on c.id = d.recipient_id join digests g on g.id = d.digest_id`);
    const wrong = [...rows].filter(({ body, email, partner, told }) => {
      const request = JSON.parse(body) as { to: string[]; cc?: unknown; bcc?: unknown; text: string };
      const isAlone = request.to.length === 1 && request.cc === undefined && request.bcc === undefined;
      return !isAlone || request.to[0] !== email || !told || !request.text.includes(`${partner} envia leads`);
    });
    process.stdout.write(`${frozen} letters, ${wrong.length} about another partner or to another address\n`);
    expect(frozen).toBe(partners);
    expect(wrong).toEqual([]);
  });

  test("a hundred requests that all come back with an error object: every letter stays due, and all leave later", async () => {
    await world(100);
    provider.decide(() => faults.gatewayObject);
    for (let round = 0; round < 8; round += 1) {
      await run();
      await time.advance(2 * 60_000);
    }
    const afterErrors = await states();
    expect(provider.accepted).toHaveLength(0);
    expect(
      Object.keys(afterErrors).filter((state) => !["frozen", "retry_wait", "unknown"].includes(state)),
    ).toEqual([]);
    provider.decide(() => undefined);
    for (let round = 0; round < 4; round += 1) {
      await time.advance(16 * 60_000);
      await run();
    }
    expect(await states()).toEqual({ accepted: 100 });
    expect(provider.accepted).toHaveLength(100);
  });

  test("somebody who should have a letter and has no row is counted: none after a run, one who came in since", async () => {
    await world(100);
    await owner.global.execute(`
      update partner_contacts set unsubscribed_at = now() where email = 'leitor3@parceiro.example';
      update partners set zone = 'Asia/Tokyo' where name = 'Parceira 4';
      update partners set cadence = 'biweekly' where name = 'Parceira 5';`);
    const now = { ...context, now: new Date(dueAt.getTime() + 3_600_000) };
    expect(await countUnplanned(now, { asOf: now.now })).toBeGreaterThan(90);
    await run();
    expect(await countUnplanned(now, { asOf: now.now })).toBe(0);
    await owner.global.execute(`
      insert into partner_contacts select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'email', 'nova@parceiro.example'))).*
      from partner_contacts c where email = 'leitor0@parceiro.example'`);
    expect(await countUnplanned(now, { asOf: now.now })).toBe(1);
  });

  test.each(Object.entries(provenElsewhere))("%s", (_case, [file, name]) => {
    expect(readFileSync(new URL(file, import.meta.url), "utf8")).toContain(name);
  });
});
