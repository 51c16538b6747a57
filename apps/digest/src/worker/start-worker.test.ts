import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ProviderFake, startProviderFake } from "../../test/provider-fake/start-provider-fake.ts";
import { createScenario, dueAt, type Scenario } from "../../test/scenario.ts";
import { createTestClock } from "../../test/test-clock.ts";
import { createResendTransport } from "../transports/resend.ts";
import { createJobQueue } from "./job-queue.ts";
import { startWorker } from "./start-worker.ts";

let provider: ProviderFake;
let scenario: Scenario;

beforeEach(async () => {
  provider = await startProviderFake();
  scenario = await createScenario(["Contábil Aurora"]);
});
afterEach(async () => {
  await scenario.drop();
  await provider.stop();
});

function start(transportBaseUrl = provider.url) {
  const clock = createTestClock(dueAt);
  const transport = createResendTransport({ apiKey: "re_test", baseUrl: transportBaseUrl, clock });
  return startWorker({
    databaseUrl: scenario.applicationUrl,
    database: scenario.context.database,
    clock,
    log: pino({ level: "silent" }),
    sender: { emailFrom: "Vértice <retorno@vertice.example>", publicUrl: "https://leadback.example" },
    transportFor: () => transport,
    webhooks: { allowPrivate: false },
    purgeLetters: async () => undefined,
  });
}

describe("startWorker", () => {
  it("sends what is due as soon as it starts, and ends", async () => {
    const sent = provider.nextRequest();
    const worker = await start();
    await sent;
    await worker.stop();
    expect(await scenario.states()).toEqual({ accepted: 1 });
  });

  it("looks every minute for letters, erasures, broken promises and figures to fold, sweeps every hour, and reports and rescores every day", async () => {
    const worker = await start();
    const queue = await createJobQueue(scenario.applicationUrl).start();
    const schedules = await queue.getSchedules();
    await queue.stop();
    await worker.stop();
    expect(schedules.map(({ name, cron }) => `${cron} ${name}`).sort()).toEqual([
      "* * * * * audit-tick",
      "* * * * * digest-tick",
      "* * * * * erasure-tick",
      "* * * * * import-sweep",
      "* * * * * rollups",
      "* * * * * scoring-sweep",
      "* * * * * sla-tick",
      "*/15 * * * * inbox-tick",
      "0 6 * * * nightly",
      "20 5 * * * retention",
      "30 12 * * * delivery-report",
      "7 * * * * delivery-sweep",
    ]);
  });

  it("never runs two ticks at once, not even in two processes", async () => {
    let open = () => {};
    provider.next({ kind: "answer_late", when: new Promise((resolve) => (open = () => resolve())) });
    const arrived = provider.nextRequest();
    const worker = await start();
    await arrived;
    const queue = await createJobQueue(scenario.applicationUrl).start();
    expect(await queue.send("digest-tick")).toBeNull();
    await queue.stop();
    open();
    await worker.stop();
    expect(provider.ledger).toHaveLength(1);
  });

  it("ends the letter that is under way before it stops", async () => {
    let open = () => {};
    provider.next({ kind: "answer_late", when: new Promise((resolve) => (open = () => resolve())) });
    const arrived = provider.nextRequest();
    const worker = await start();
    await arrived;
    const stopped = worker.stop();
    open();
    await stopped;
    expect(await scenario.states()).toEqual({ accepted: 1 });
  });
});
