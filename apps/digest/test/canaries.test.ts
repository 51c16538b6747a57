import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { connect, type Database, leadEvents } from "@leadback/db";
import { createWebhook, listPartners, recordEvent, submitLead } from "@leadback/operations";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createResendTransport } from "../src/transports/resend.ts";
import { createJobQueue } from "../src/worker/job-queue.ts";
import { startWorker } from "../src/worker/start-worker.ts";
import { type ProviderFake, startProviderFake } from "./provider-fake/start-provider-fake.ts";
import { createScenario, dueAt, type Scenario } from "./scenario.ts";
import { createTestClock } from "./test-clock.ts";

const leadCount = 100;
/** Each lead carries five: a name, an address, a number, a tax id and words that are ours alone. */
const canariesOf = (index: number) => ({
  name: `Zenobia${index}quartim`,
  email: `zen${index}@canario${index}.com.br`,
  phone: `+55119${String(87_000_000 + index)}`,
  taxId: cnpj(73_000_000 + index),
  note: `segredo${index}danota`,
});
const canaries = Array.from({ length: leadCount }, (_, index) => Object.values(canariesOf(index))).flat();

/** Where nothing of a lead's people may stand; event_text, lead_person, lead_company and the hashed identities are its place. */
const tablesWithout = [
  "deliveries",
  "delivery_events",
  "digests",
  "webhook_deliveries",
  "webhook_attempts",
  "audit_entries",
  "audit_chain",
  "lead_events",
  "lead_scores",
  "lead_identities",
  "leads",
  "rollup_blocks",
  "rollup_deltas",
  "sla_breaches",
];

let provider: ProviderFake;
let scenario: Scenario;
let owner: Database;
let logged = "";
const answered = createServer((request, response) => {
  request.resume();
  // What an endpoint says of a failure may repeat what it was sent, or anything else.
  response.writeHead(500).end(canaries[0]);
});

beforeAll(async () => {
  provider = await startProviderFake();
  scenario = await createScenario(["Contábil Aurora"]);
  const { context } = scenario;
  answered.listen(0, "127.0.0.1");
  await once(answered, "listening");
  const { port } = answered.address() as AddressInfo;
  await createWebhook(context, { url: `http://127.0.0.1:${port}/` }, { allowPrivate: true });
  const [partner] = (await listPartners(context, {})).data;
  const submitted = { ...context, now: new Date("2026-11-10T14:00:00Z") };
  const decided = { ...context, now: new Date("2026-11-11T14:00:00Z") };
  for (let index = 0; index < leadCount; index += 1) {
    const { name, email, phone, taxId, note } = canariesOf(index);
    const lead = await submitLead(submitted, {
      partnerId: partner?.id ?? "",
      company: { name, taxId, employees: 8 },
      contacts: [{ name, email, phone }],
      note,
    });
    await recordEvent(decided, lead.id, { type: "noted", text: note, visibility: "internal" });
    if (index % 2 === 0) {
      await recordEvent(decided, lead.id, {
        type: "disqualified",
        reason: "fit_company_too_small",
        sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
        evidence: { observed: 8, expected: 20 },
      });
    }
  }
  owner = connect({ url: scenario.ownerUrl, maxConnections: 1 });
}, 120_000);
afterAll(async () => {
  process.stdout.write(`${canaries.length} canaries in leads, looked for wherever the worker writes\n`);
  answered.close();
  await owner.close();
  await scenario.drop();
  await provider.stop();
});

test("nothing that says who a lead is leaves the tables that are its place, whatever job runs or fails", async () => {
  const clock = createTestClock(dueAt);
  const transport = createResendTransport({ apiKey: "re_test", baseUrl: provider.url, clock });
  const worker = await startWorker({
    databaseUrl: scenario.applicationUrl,
    database: failing(scenario.context.database),
    clock,
    log: pino({ level: "trace" }, { write: (line: string) => (logged += line) }),
    sender: { emailFrom: "Vértice <retorno@vertice.example>", publicUrl: "https://leadback.example" },
    transportFor: () => transport,
    webhooks: { allowPrivate: true },
    purgeLetters: async () => undefined,
  });
  const queue = await createJobQueue(scenario.applicationUrl).start();
  const names = (await queue.getSchedules()).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(8);
  const runEveryJob = () =>
    Promise.all(
      names.map(async (name) => {
        const id = await queue.send(name);
        while (
          id !== null &&
          !["completed", "failed"].includes((await queue.getJobById(name, id))?.state ?? "")
        )
          await sleep(50);
      }),
    );
  // The database refuses now and then, so a letter or a webhook may take more than one round.
  do await runEveryJob();
  while (provider.accepted.length === 0 || (await rows("select 1 from webhook_attempts limit 1")) === "");
  await queue.stop();
  await worker.stop();

  expect(logged).toContain("digest-tick");
  expect(logged, "some work failed").toContain("23505");
  expectNone("the log", logged);
  expectNone("the letters", JSON.stringify(provider.ledger));
  const jobs = await rows("select t::text from pgboss.job t union all select t::text from pgboss.schedule t");
  expect(jobs).toContain("digest-tick");
  expectNone("the queue of jobs", jobs);
  for (const table of tablesWithout) expectNone(table, await rows(`select t::text from ${table} t`));
});

test("a canary would be found where it is allowed to be", async () => {
  const own = await rows(
    "select t::text from lead_person t union all select t::text from lead_company t union all select t::text from event_text t",
  );
  const found = canaries.filter((canary) => own.includes(canary));
  expect(found).toHaveLength(canaries.length);
  expect(
    await scenario.context.database.inProgram(scenario.program.id, (t) => t.select().from(leadEvents)),
  ).not.toEqual([]);
});

function expectNone(place: string, text: string): void {
  const lower = text.toLowerCase();
  expect(
    canaries.filter((canary) => lower.includes(canary.toLowerCase())),
    place,
  ).toEqual([]);
}

async function rows(statement: string): Promise<string> {
  const found = await owner.global.execute<Record<string, unknown>>(statement);
  return [...found].map((row) => Object.values(row).join()).join("\n");
}

/** A database that now and then refuses, and quotes what it was given, as databases do. */
function failing(database: Database): Database {
  let calls = 0;
  return {
    ...database,
    inProgram: (programId, work) => {
      calls += 1;
      if (calls % 7 !== 0) return database.inProgram(programId, work);
      const cause = Object.assign(new Error(`Key (email)=(${canaries[1]}) already exists.`), {
        code: "23505",
        detail: canaries[2],
      });
      return Promise.reject(new Error(`Failed query: ${canaries[0]}\nparams: ${canaries[4]}`, { cause }));
    },
  };
}

/** A number of a company in Brazil with its two check digits. */
function cnpj(root: number): string {
  const digits = [...`${root}0001`].map(Number);
  for (const weights of [
    [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2],
    [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2],
  ]) {
    const rest = weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;
    digits.push(rest < 2 ? 0 : 11 - rest);
  }
  return digits.join("");
}
