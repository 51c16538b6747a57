import { getImport, receiveUpload, requestImport } from "@leadback/operations";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createScenario, dueAt, type Scenario } from "../../test/scenario.ts";
import { createTestClock } from "../../test/test-clock.ts";
import { importUploads } from "./import-uploads.ts";
import { createJobQueue } from "./job-queue.ts";

let scenario: Scenario;
beforeEach(async () => {
  scenario = await createScenario(["Contábil Aurora"]);
});
afterEach(() => scenario.drop());

async function send(id: string) {
  const { context } = scenario;
  const content = Buffer.from(`externalId,partner,submittedAt\n${id},Norte,2026-03-01\n`);
  const upload = await receiveUpload(
    context,
    "leads.csv",
    (async function* () {
      yield content;
    })(),
  );
  return requestImport(context, upload, { isDryRun: false, isStrict: false });
}

async function untilDone(id: Awaited<ReturnType<typeof send>>["id"]) {
  for (;;) {
    const view = await getImport(scenario.context, id);
    if (view.state === "done" || view.state === "failed") return view;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("a worker brings in a file that waited for it, and one that comes while it runs", async () => {
  const waited = await send("1");
  const stopping = new AbortController();
  const queue = await createJobQueue(scenario.applicationUrl).start();
  const files = await importUploads(queue, {
    database: scenario.context.database,
    databaseUrl: scenario.applicationUrl,
    clock: createTestClock(dueAt),
    log: pino({ level: "silent" }),
    signal: stopping.signal,
  });
  try {
    expect(await untilDone(waited.id)).toMatchObject({ state: "done", created: 1 });
    const later = await send("2");
    expect(await untilDone(later.id)).toMatchObject({ state: "done", created: 1, unchanged: 0 });
  } finally {
    stopping.abort();
    await files.stop();
    await queue.stop({ graceful: true, timeout: 10_000 });
  }
});
