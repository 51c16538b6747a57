import type { Database } from "@leadback/db";
import { planDigests, sweepDeliveries } from "@leadback/operations";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Behaviour, faults } from "../test/provider-fake/behaviours.ts";
import { type ProviderFake, startProviderFake } from "../test/provider-fake/start-provider-fake.ts";
import { createScenario, dueAt, type Scenario } from "../test/scenario.ts";
import { createTestClock, type TestClock } from "../test/test-clock.ts";
import { createCircuitBreaker } from "./pacing/circuit-breaker.ts";
import { type DigestRunOptions, runDigest } from "./run-digest.ts";
import { createResendTransport } from "./transports/resend.ts";
import type { Transport } from "./transports/transport.ts";

const clock = createTestClock(dueAt);
let provider: ProviderFake;
let scenario: Scenario;

beforeEach(async () => {
  provider = await startProviderFake();
});
afterEach(async () => {
  await scenario.drop();
  await provider.stop();
});

function run(options: Partial<DigestRunOptions> = {}) {
  return runDigest({
    database: scenario.context.database,
    program: scenario.program,
    asOf: dueAt,
    sender: { emailFrom: "Vértice <retorno@vertice.example>", publicUrl: "https://leadback.example" },
    transport: resend(),
    clock,
    breaker: createCircuitBreaker(),
    ...options,
  });
}

function resend(requestTimeoutMs = 15_000): Transport {
  return createResendTransport({ apiKey: "re_test", baseUrl: provider.url, clock, requestTimeoutMs });
}

/** The process dies before the letter reaches the provider: it never comes back from sending. */
function dyingTransport(): { transport: Transport; reached: Promise<void> } {
  const arrival = gate();
  const send = () => {
    arrival.open();
    return new Promise<never>(() => {});
  };
  return { transport: { ...resend(), send }, reached: arrival.opens };
}

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `Parceira ${String(index).padStart(2, "0")}`);

describe("a run", () => {
  it("sends one letter to each reader, to nobody else, and none the second time", async () => {
    scenario = await createScenario(names(3));
    const first = await run();
    expect(first).toMatchObject({
      plan: { planned: 3 },
      freeze: { frozen: 3, failed: [] },
      delivery: { outcomes: { accepted: 3 }, stoppedBy: null },
    });
    const second = await run();
    expect(second.delivery?.outcomes.accepted).toBe(0);
    expect(provider.accepted.map(({ to }) => to).sort()).toEqual([
      ["leitor0@parceiro.example"],
      ["leitor1@parceiro.example"],
      ["leitor2@parceiro.example"],
    ]);
    expect(await scenario.states()).toEqual({ accepted: 3 });
  });

  it("delivers nothing twice when the answer is lost after acceptance and the run is repeated", async () => {
    scenario = await createScenario(names(3));
    const late = gate();
    const losses: Record<string, Behaviour> = {
      "leitor0@parceiro.example": { kind: "drop_after_accepting" },
      "leitor1@parceiro.example": { kind: "cut_the_answer" },
      "leitor2@parceiro.example": { kind: "answer_late", when: late.opens },
    };
    provider.decide((to) => losses[to]);
    await run({ transport: resend(300) });
    expect(await scenario.states()).toEqual({ unknown: 3 });
    expect(provider.accepted).toHaveLength(3);
    provider.decide(() => undefined);
    late.open();
    await scenario.passTime(3600);
    await run();
    expect(await scenario.states()).toEqual({ accepted: 3 });
    expect(provider.accepted).toHaveLength(3);
    expect(new Set(provider.accepted.map(({ key }) => key)).size).toBe(3);
  });

  it("commits the attempt before the letter leaves, and takes it up again under the same key when the sender dies", async () => {
    scenario = await createScenario(["Contábil Aurora"]);
    const { transport, reached } = dyingTransport();
    void run({ transport });
    await reached;
    expect(await scenario.letter()).toMatchObject({ state: "sending" });

    await scenario.passTime(30);
    expect((await run()).delivery?.outcomes.accepted).toBe(0);
    expect(provider.ledger).toEqual([]);

    await scenario.passTime(31);
    expect(await run()).toMatchObject({ swept: { unknown: 1 }, delivery: { outcomes: { accepted: 1 } } });
    expect(await scenario.letter()).toMatchObject({ state: "accepted" });
    expect(provider.ledger.map(({ verdict }) => verdict)).toEqual(["accepted"]);
  });

  it("delivers once when the sender dies after the provider has accepted", async () => {
    scenario = await createScenario(["Contábil Aurora"]);
    const arrived = provider.nextRequest();
    const late = gate();
    provider.next({ kind: "answer_late", when: late.opens });
    const abandoned = resend(60_000);
    const send: Transport["send"] = (letter) =>
      abandoned.send(letter).then(() => new Promise<never>(() => {}));
    void run({ transport: { ...abandoned, send } });
    await arrived;
    expect(await scenario.letter()).toMatchObject({ state: "sending" });
    await scenario.passTime(61);
    await run();
    expect(await scenario.letter()).toMatchObject({
      state: "unknown",
      reason: "concurrent_request:concurrent_idempotent_requests",
    });
    late.open();
    await scenario.passTime(61);
    await run();
    expect(await scenario.letter()).toMatchObject({ state: "accepted" });
    expect(provider.accepted).toHaveLength(1);
    expect(new Set(provider.ledger.map(({ bodySha256 }) => bodySha256)).size).toBe(1);
    expect(new Set(provider.ledger.map(({ key }) => key)).size).toBe(1);
  });

  it("sends to nine and tries the tenth again when one of ten readers fails", async () => {
    scenario = await createScenario(names(10));
    provider.decide((to) => (to.startsWith("leitor4@") ? faults.serverError : undefined));
    await run();
    expect(await scenario.states()).toEqual({ accepted: 9, retry_wait: 1 });
    provider.decide(() => undefined);
    await scenario.passTime(3600);
    await run();
    expect(await scenario.states()).toEqual({ accepted: 10 });
    expect(provider.accepted).toHaveLength(10);
  });

  it("quarantines a letter whose key the provider knows with another body, and never tries it again", async () => {
    scenario = await createScenario(["Contábil Aurora"]);
    provider.next({ kind: "refuse", status: 409, name: "invalid_idempotent_request" });
    await run();
    expect(await scenario.letter()).toMatchObject({ state: "quarantined" });
    await scenario.passTime(3600);
    await run();
    expect(provider.ledger).toHaveLength(1);
  });

  it("never posts a letter again 23 hours after its first attempt", async () => {
    scenario = await createScenario(["Contábil Aurora"]);
    provider.decide(() => ({ kind: "drop_after_accepting" }));
    await run();
    const posts = provider.ledger.length;
    await scenario.passTime(23 * 3600);
    provider.advance(25 * 3_600_000);
    expect(await run()).toMatchObject({ swept: { quarantined: 1 } });
    expect(await scenario.letter()).toEqual({ state: "quarantined", reason: "key_window_over" });
    expect(provider.ledger).toHaveLength(posts);
    expect(provider.accepted).toHaveLength(1);
  });

  it("stops at the first refusal of the key and leaves every letter for later", async () => {
    scenario = await createScenario(names(3));
    provider.decide(() => faults.unauthorized);
    const first = await run();
    expect(first.delivery).toMatchObject({
      outcomes: { retry: 1 },
      stoppedBy: { reason: "credentials_refused", resumeAfterMs: 900_000 },
    });
    expect(provider.ledger).toHaveLength(1);
    expect(await scenario.states()).toEqual({ retry_wait: 1, frozen: 2 });
    provider.decide(() => undefined);
    await scenario.passTime(901);
    await run();
    expect(await scenario.states()).toEqual({ accepted: 3 });
  });

  it("stops when the quota is used up, after one request", async () => {
    scenario = await createScenario(names(3));
    provider.decide(() => faults.dailyQuota);
    expect((await run()).delivery?.stoppedBy).toMatchObject({ reason: "quota_exceeded" });
    expect(provider.ledger).toHaveLength(1);
  });

  it("leaves a provider alone that fails twenty times in a row", async () => {
    scenario = await createScenario(names(22));
    provider.decide(() => faults.serverError);
    expect((await run()).delivery).toMatchObject({
      outcomes: { retry: 20 },
      stoppedBy: { reason: "provider_down" },
    });
    expect(provider.ledger).toHaveLength(20);
  });

  it.each([
    { name: "the process was stopped", pass: (at: TestClock, ms: number) => at.advance(ms) },
    { name: "the machine was asleep", pass: (at: TestClock, ms: number) => at.suspend(ms) },
  ])("lets a claim go that is 30 seconds old before the letter could leave: $name", async ({ pass }) => {
    scenario = await createScenario(["Contábil Aurora"]);
    const stalling = createTestClock(dueAt);
    const claimTaking = (ms: number) => ({
      clock: stalling,
      database: passingAfterClaim(scenario.context.database, () => pass(stalling, ms)),
    });
    expect((await run(claimTaking(30_000))).delivery).toMatchObject({ letGo: 1, outcomes: { accepted: 0 } });
    expect(provider.ledger).toEqual([]);
    await scenario.passTime(61);
    expect((await run(claimTaking(29_999))).delivery).toMatchObject({ letGo: 0, outcomes: { accepted: 1 } });
  });

  it("keeps nothing of a dry run and blocks nothing after it", async () => {
    scenario = await createScenario(names(2));
    const trial = await run({ isDryRun: true });
    expect(trial).toMatchObject({
      isDryRun: true,
      plan: { planned: 2 },
      freeze: { frozen: 2, failed: [] },
      delivery: null,
    });
    expect(await scenario.states()).toEqual({});
    expect(provider.ledger).toEqual([]);
    await run();
    expect(await scenario.states()).toEqual({ accepted: 2 });
  });

  it("sends what was planned before its sender was stopped, and nothing after the stop", async () => {
    scenario = await createScenario(names(3));
    const stopping = new AbortController();
    const transport = resend();
    const stopAfterOne: Transport = {
      ...transport,
      send: async (letter) => {
        stopping.abort();
        return transport.send(letter);
      },
    };
    const first = await run({ transport: stopAfterOne, signal: stopping.signal });
    expect(first.delivery).toMatchObject({ outcomes: { accepted: 1 }, stoppedBy: { reason: "shutdown" } });
    expect(await scenario.states()).toEqual({ accepted: 1, frozen: 2 });
  });

  it("skips a partner that has no address, when letters are really sent", async () => {
    scenario = await createScenario(["Contábil Aurora"]);
    await scenario.asOwner("delete from partner_contacts");
    expect(await run()).toMatchObject({ freeze: { skipped: [{ reason: "no_recipient", count: 1 }] } });
    expect(provider.ledger).toEqual([]);
  });

  it("says that everything is too late when it comes days after its day", async () => {
    scenario = await createScenario(["Contábil Aurora"]);
    const late = await run({ asOf: new Date("2026-11-21T12:00:00Z") });
    expect(late.plan).toMatchObject({ planned: 0, skipped: [{ reason: "stale", count: 1 }] });
    expect(late.delivery?.outcomes.accepted).toBe(0);
    expect((await run()).delivery?.outcomes.accepted).toBe(1);
  });

  it("leaves what another sender is sending alone", async () => {
    scenario = await createScenario(names(4));
    await planDigests(scenario.context, { asOf: dueAt });
    await Promise.all([run(), run(), run()]);
    expect(provider.accepted).toHaveLength(4);
    expect(provider.ledger.every(({ verdict }) => verdict === "accepted")).toBe(true);
    expect(await sweepDeliveries(scenario.context)).toEqual({ unknown: 0, quarantined: 0, rejected: 0 });
  });
});

/** A database that is the real one, except that time passes once a claim has been committed. */
function passingAfterClaim(database: Database, pass: () => void): Database {
  return {
    ...database,
    async inProgram(programId, work) {
      const result = await database.inProgram(programId, work);
      if (typeof result === "object" && result !== null && "leaseToken" in result) pass();
      return result;
    },
  };
}

function gate(): { opens: Promise<void>; open: () => void } {
  let open = () => {};
  const opens = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opens, open };
}
