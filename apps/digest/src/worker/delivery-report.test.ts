import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ProviderFake, startProviderFake } from "../../test/provider-fake/start-provider-fake.ts";
import { createScenario, dueAt, type Scenario } from "../../test/scenario.ts";
import { createTestClock } from "../../test/test-clock.ts";
import { createCircuitBreaker } from "../pacing/circuit-breaker.ts";
import { runDigest } from "../run-digest.ts";
import { createResendTransport } from "../transports/resend.ts";
import { reportOnDeliveries } from "./delivery-report.ts";

let provider: ProviderFake;
let scenario: Scenario;
let logged: string;
const clock = createTestClock(dueAt);
const sender = { emailFrom: "Vértice <retorno@vertice.example>", publicUrl: "https://leadback.example" };

beforeEach(async () => {
  logged = "";
  scenario = await createScenario(["Aurora", "Beta", "Gama"]);
  // The provider's list and our ledger go by the same time.
  const [row] = await scenario.context.database.global.execute<{ now: string }>("select ledger_now() as now");
  provider = await startProviderFake({ startsAt: new Date(row?.now ?? "") });
});
afterEach(async () => {
  await scenario.drop();
  await provider.stop();
});

const transport = () => createResendTransport({ apiKey: "re_test", baseUrl: provider.url, clock });

function send() {
  const { database } = scenario.context;
  const { program } = scenario;
  const breaker = createCircuitBreaker();
  return runDigest({ database, program, asOf: dueAt, sender, transport: transport(), clock, breaker });
}

function report() {
  return reportOnDeliveries({
    database: scenario.context.database,
    clock,
    log: pino({}, { write: (line: string) => (logged += line) }),
    signal: new AbortController().signal,
    sender,
    transportFor: transport,
  });
}

describe("the daily look at the letters", () => {
  test("says nothing when the provider has what we hold for accepted", async () => {
    await send();
    await report();
    expect(logged).toBe("");
  });

  test("learns from the provider's list, page by page, that a letter had left whose answer was lost", async () => {
    provider.decide((to) => (to.startsWith("leitor1@") ? { kind: "drop_after_accepting" } : undefined));
    await send();
    expect(await scenario.states()).toEqual({ accepted: 2, unknown: 1 });
    await report();
    expect(await scenario.states()).toEqual({ accepted: 3 });
    expect(logged).toContain('"proven":1');
    expect(logged).not.toContain("@");
  });

  test("names the letters that we hold for accepted and that the provider has not", async () => {
    await send();
    await scenario.asOwner("update deliveries set provider_id = 'nobodys' where provider_id = 'fake-1'");
    await report();
    expect(logged).toContain("lacks letters");
  });
});
