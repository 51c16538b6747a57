import { listModels, publishRules, readRules, readTraining, requestTraining } from "@leadback/operations";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createScenario, dueAt, type Scenario } from "../../test/scenario.ts";
import { createTestClock } from "../../test/test-clock.ts";
import { createJobQueue } from "./job-queue.ts";
import { scoreOnRequest } from "./score-on-request.ts";

let scenario: Scenario;
beforeEach(async () => {
  scenario = await createScenario(["Contábil Aurora"]);
});
afterEach(() => scenario.drop());

async function until<Value>(read: () => Promise<Value>, isThere: (value: Value) => boolean): Promise<Value> {
  for (;;) {
    const value = await read();
    if (isThere(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function rulesOf(points: number) {
  const when = { field: "company.employees", op: "gte" as const, value: 20 };
  return { rules: [{ id: "size", dimension: "fit" as const, when, points }] };
}

test("a worker applies rules and learns a model: what waited for it, and what comes while it runs", async () => {
  const { context } = scenario;
  await publishRules(context, rulesOf(10));
  const waited = await requestTraining(context);
  const stopping = new AbortController();
  const queue = await createJobQueue(scenario.applicationUrl).start();
  const work = await scoreOnRequest(queue, {
    database: context.database,
    databaseUrl: scenario.applicationUrl,
    clock: createTestClock(dueAt),
    log: pino({ level: "silent" }),
    signal: stopping.signal,
  });
  try {
    await until(
      () => readRules(context),
      ({ rescoring }) => rescoring === "done",
    );
    const done = await until(
      () => readTraining(context, waited.id),
      ({ state }) => state === "done",
    );
    expect(done).toMatchObject({ modelVersion: 1, failure: null, model: { version: 1 } });
    await publishRules(context, rulesOf(20));
    await until(
      () => readRules(context),
      ({ rescoring }) => rescoring === "done",
    );
    await requestTraining(context);
    await until(
      () => listModels(context, {}),
      ({ data }) => data.length === 2,
    );
  } finally {
    stopping.abort();
    await work.stop();
    await queue.stop({ graceful: true, timeout: 10_000 });
  }
});
