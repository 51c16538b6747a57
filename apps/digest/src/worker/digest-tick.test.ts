import { createProgram, findProgramBySlug } from "@leadback/operations";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { faults } from "../../test/provider-fake/behaviours.ts";
import { type ProviderFake, startProviderFake } from "../../test/provider-fake/start-provider-fake.ts";
import { addPartner, createScenario, dueAt, type Scenario } from "../../test/scenario.ts";
import { createTestClock, type TestClock } from "../../test/test-clock.ts";
import { createResendTransport } from "../transports/resend.ts";
import { createDigestTick, type TickOptions } from "./digest-tick.ts";

let provider: ProviderFake;
let scenario: Scenario;
let clock: TestClock;
let logged: string;

beforeEach(async () => {
  logged = "";
  provider = await startProviderFake();
  scenario = await createScenario(["Contábil Aurora", "Beta Consultoria"]);
});
afterEach(async () => {
  await scenario.drop();
  await provider.stop();
});

function tickFrom(start: Date, options: Partial<TickOptions> = {}) {
  clock = createTestClock(start);
  const transport = createResendTransport({ apiKey: "re_test", baseUrl: provider.url, clock });
  return createDigestTick({
    database: scenario.context.database,
    clock,
    log: pino({}, { write: (line: string) => (logged += line) }),
    sender: { emailFrom: "Vértice <retorno@vertice.example>", publicUrl: "https://leadback.example" },
    transportFor: () => transport,
    signal: new AbortController().signal,
    ...options,
  });
}

describe("a tick", () => {
  it("freezes at 05:00 and sends at 09:00 on Tuesday in the partners' zone, not before", async () => {
    await scenario.asOwner(`update partners set zone = 'Asia/Tokyo' where name = 'Beta Consultoria'`);
    const tick = tickFrom(new Date("2026-11-16T23:59:00Z"));
    await tick();
    expect(await scenario.states()).toEqual({ frozen: 1, skipped: 1 });
    clock.advance(60_000);
    await tick();
    expect(await scenario.states()).toEqual({ accepted: 1, skipped: 1 });
    clock.advance(new Date("2026-11-17T11:59:00Z").getTime() - clock.now().getTime());
    await tick();
    expect(provider.accepted).toHaveLength(1);
    clock.advance(60_000);
    await tick();
    expect(provider.accepted.map(({ to }) => to[0]).sort()).toEqual([
      "leitor0@parceiro.example",
      "leitor1@parceiro.example",
    ]);
  });

  it("writes nothing to a reader who wants no letters for a while, and sends nothing that was written before that was said", async () => {
    const pause = (reader: string) =>
      scenario.asOwner(
        `update partner_contacts set letters_paused_at = now() where email = '${reader}@parceiro.example'`,
      );
    const tick = tickFrom(new Date("2026-11-17T08:30:00Z"));
    await pause("leitor0");
    await tick();
    expect(await scenario.states()).toEqual({ frozen: 1, skipped: 1 });
    await pause("leitor1");
    clock.advance(4 * 3_600_000);
    await tick();
    expect(await scenario.states()).toEqual({ skipped: 2 });
    expect(provider.accepted).toHaveLength(0);
  });

  it("does the other programmes when one of them fails", async () => {
    const { database, actor, now } = scenario.context;
    await createProgram({ database, actor, now }, { slug: "alfa", name: "Alfa" });
    const broken = await findProgramBySlug(database, "alfa");
    const tick = tickFrom(dueAt, {
      database: {
        ...database,
        inProgram: (programId, work) =>
          programId === broken.id
            ? Promise.reject(new Error("out of order"))
            : database.inProgram(programId, work),
      },
    });
    await tick();
    expect(provider.accepted).toHaveLength(2);
    expect(logged).toContain('"program":"alfa"');
  });

  it("asks the provider nothing for any programme while it is paused, and goes on afterwards", async () => {
    const { database, actor, now } = scenario.context;
    const other = await createProgram({ database, actor, now }, { slug: "alfa", name: "Alfa" });
    await addPartner({ ...scenario.context, programId: other.id }, "Gama", 2);
    provider.decide(() => faults.dailyQuota);
    const tick = tickFrom(dueAt);
    for (let minute = 0; minute < 59; minute += 1) {
      await tick();
      clock.advance(60_000);
    }
    expect(provider.ledger).toHaveLength(1);
    provider.decide(() => undefined);
    await scenario.passTime(3601);
    clock.advance(60_000);
    await tick();
    expect(provider.accepted).toHaveLength(3);
  });

  it("lets a small programme send between two turns of a big one, and takes no turn for one that has nothing", async () => {
    const { database, actor, now } = scenario.context;
    for (const slug of ["zeta", "leer"]) await createProgram({ database, actor, now }, { slug, name: slug });
    const small = await findProgramBySlug(database, "zeta");
    await addPartner({ ...scenario.context, programId: small.id }, "Gama", 500);
    for (let index = 2; index < 150; index += 1) await addPartner(scenario.context, `P${index}`, index);
    const tick = tickFrom(dueAt);
    const startedMs = clock.monotonicMs();
    await tick();
    const to = provider.accepted.map(({ to: [address] }) => address);
    expect(to).toContain("leitor500@parceiro.example");
    expect(to.length).toBeGreaterThan(80);
    expect(to.length).toBeLessThan(100);
    // 45 seconds for the big one, its wait before the small one's letter, and nothing for the empty one.
    expect(clock.monotonicMs() - startedMs).toBeLessThan(46_500);
  });

  it("logs what it did and no address, name or subject", async () => {
    await tickFrom(dueAt)();
    expect(logged).toContain('"accepted":2');
    expect(logged).not.toMatch(/@|Aurora|Beta|leads qualificados/);
  });

  it("does nothing once the worker is stopping", async () => {
    await tickFrom(dueAt, { signal: AbortSignal.abort() })();
    expect(await scenario.states()).toEqual({});
  });
});
