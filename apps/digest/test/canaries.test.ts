import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { connect, type Database, leadEvents, type PartnerId } from "@leadback/db";
import {
  answerMessage,
  createWebhook,
  decideDispute,
  findWebCopy,
  getLead,
  listPartners,
  managerSummary,
  openDispute,
  previewDigest,
  previewNotice,
  recordEvent,
  sendMessage,
  writeDigestCase,
  writeDigestNote,
} from "@leadback/operations";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createResendTransport } from "../src/transports/resend.ts";
import { createJobQueue } from "../src/worker/job-queue.ts";
import { startWorker } from "../src/worker/start-worker.ts";
import { canariesOf, type Planted, plantCanaries } from "./plant-canaries.ts";
import { type ProviderFake, startProviderFake } from "./provider-fake/start-provider-fake.ts";
import { createScenario, dueAt, type Scenario } from "./scenario.ts";
import { createTestClock } from "./test-clock.ts";

/**
 * Where what people write has its place, and who a lead is: beside the log, or with the one who was asked. Every other
 * table is searched.
 */
const placesOf = {
  people: ["lead_person", "lead_company"],
  words: ["event_text", "messages", "disputes", "surveys"],
  care: ["coaching_sessions", "checkpoints", "checkpoint_actions"],
};
const places = Object.values(placesOf).flat();

let provider: ProviderFake;
let scenario: Scenario;
let owner: Database;
let planted: Planted;
let logged = "";
const answered = createServer((request, response) => {
  request.resume();
  // What an endpoint says of a failure may repeat what it was sent, or anything else.
  response.writeHead(500).end(planted.canaries[0]);
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
  planted = await plantCanaries(context, partner?.id as PartnerId);
  owner = connect({ url: scenario.ownerUrl, maxConnections: 1 });
}, 120_000);
afterAll(async () => {
  process.stdout.write(`${planted.canaries.length} canaries, looked for wherever the worker writes\n`);
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
  // The database refuses at first, so a letter or a webhook may take more than one round: what waits comes due.
  do {
    await runEveryJob();
    clock.advance(120_000);
    await scenario.passTime(120);
  } while (provider.accepted.length < 2 || (await rows("select 1 from webhook_attempts limit 1")) === "");
  await queue.stop();
  await worker.stop();

  expect(logged).toContain("digest-tick");
  expect(logged, "some work failed").toContain("23505");
  expectNone("the log", logged);
  const letters = provider.accepted.map(({ body }) => body).join("\n");
  expect(letters, "the digest").toContain("<digest.vertice.leadback>");
  expect(letters, "the notice of a win and of what is missing").toContain("<notice.vertice.leadback>");
  expectNone("the letters", letters);
  const jobs = await rows("select t::text from pgboss.job t union all select t::text from pgboss.schedule t");
  expect(jobs).toContain("digest-tick");
  expectNone("the queue of jobs", jobs);
  const tables = await rows("select tablename from pg_tables where schemaname = 'public' order by 1");
  for (const table of tables.split("\n").filter((name) => !places.includes(name)))
    expectNone(table, await rows(`select t::text from ${table} t`));
});

test("nothing of it is in what is made to be looked at or passed on: previews, the short text, the copy on the web, the managers' page", async () => {
  const { context } = scenario;
  const [partner] = (await listPartners(context, {})).data;
  const partnerId = partner?.id ?? "";
  for (const locale of ["pt-BR", "en", "es"] as const) {
    const { html, text, short } = await previewDigest(context, { partnerId, locale });
    const notice = await previewNotice(context, { partnerId, locale });
    const summary = await managerSummary(context, { locale });
    expect(short).not.toBe("");
    expect(notice).not.toBeNull();
    expectNone(`previews in ${locale}`, [html, text, short, JSON.stringify(notice), summary.text].join("\n"));
  }
  const token = /\/d\/([\w-]{20,})/.exec(provider.accepted.map(({ body }) => body).join())?.[1] ?? "";
  const insider = { programId: context.programId, actor: context.actor };
  for (const viewer of [null, insider]) {
    const copy = await findWebCopy(context.database, token, {
      now: dueAt,
      viewer,
      signInUrl: "https://x.example",
      leadsUrl: "https://x.example/leads",
    });
    expect(copy).toMatchObject({ state: "open", withLeads: viewer !== null });
    expectNone("the copy on the web", JSON.stringify(copy));
  }
});

test("a canary in a text that leaves is refused on entry, whoever it is about and wherever it is written", async () => {
  const { context } = scenario;
  const [partner] = (await listPartners(context, {})).data;
  const partnerId = partner?.id ?? "";
  const plain = "A pessoa com quem falamos não decide esta compra; quem assina é a diretoria.";
  let refused = 0;
  const expectRefused = async (work: Promise<unknown>, where: string) => {
    await expect(work, where).rejects.toMatchObject({ code: "invalid_input" });
    refused += 1;
  };
  for (const [index, lead] of planted.leads.entries()) {
    const { stage } = await getLead(context, lead);
    if (stage === "won") continue;
    const { name, email, phone, taxId } = canariesOf(index);
    for (const canary of [name, email, phone, taxId]) {
      const sentence = `A empresa de ${canary} tem 8 funcionários; atendemos a partir de 20.`;
      const type = stage === "disqualified" ? "reason_changed" : "disqualified";
      const evidence = { observed: 8, expected: 20 };
      await expectRefused(
        recordEvent(context, lead, { type, reason: "fit_company_too_small", sentence, evidence }),
        `${canary} in the sentence of an end`,
      );
      const told = { observed: `Falamos com ${canary}`, expected: "quem decide" };
      await expectRefused(
        recordEvent(context, lead, {
          type,
          reason: "approach_no_decision_maker",
          sentence: plain,
          evidence: told,
        }),
        `${canary} in what was observed`,
      );
    }
  }
  const { email, phone, taxId } = canariesOf(0);
  const dispute = await openDispute(context, planted.leads[6] as never, { reason: "other", text: "Tem 30." });
  const idea = await sendMessage(context, { kind: "suggestion", text: "Um campo a mais.", partnerId });
  const reviewer = { ...context, actor: { kind: "user" as const, id: "reviewer" } };
  for (const canary of [email, phone, taxId]) {
    const text = `A empresa de ${canary} cresceu com o que o parceiro contou sobre ela.`;
    await expectRefused(writeDigestNote(context, { text, partnerId }), "a note in a letter");
    await expectRefused(writeDigestCase(context, { text }), "a case");
    await expectRefused(
      decideDispute(reviewer, dispute.id, { outcome: "upheld", answer: text }),
      "an answer to a dispute",
    );
    await expectRefused(
      answerMessage(context, idea.id, { answer: "Feito.", resolution: "adopted", weDid: text }),
      "what we did about a suggestion",
    );
  }
  const answer = `${canariesOf(6).name} segue abaixo do mínimo que atendemos.`;
  await expectRefused(decideDispute(reviewer, dispute.id, { outcome: "upheld", answer }), "a name");
  process.stdout.write(`${refused} canaries refused on entry\n`);
});

test("a canary would be found where it is allowed to be", async () => {
  const own = await rows(places.map((table) => `select t::text from ${table} t`).join(" union all "));
  expect(planted.canaries.filter((canary) => !own.includes(canary))).toEqual(planted.leftOut);
  expect(
    await scenario.context.database.inProgram(scenario.program.id, (t) => t.select().from(leadEvents)),
  ).not.toEqual([]);
});

function expectNone(place: string, text: string): void {
  const lower = text.toLowerCase();
  expect(
    planted.canaries.filter((canary) => lower.includes(canary.toLowerCase())),
    place,
  ).toEqual([]);
}

async function rows(statement: string): Promise<string> {
  const found = await owner.global.execute<Record<string, unknown>>(statement);
  return [...found].map((row) => Object.values(row).join()).join("\n");
}

/** Enough for every kind of work to meet a refusal, and not so many that none is ever done. */
const refusedCalls = 100;

/** A database that now and then refuses, and quotes what it was given, as databases do. */
function failing(database: Database): Database {
  let calls = 0;
  return {
    ...database,
    inProgram: (programId, work) => {
      calls += 1;
      if (calls % 7 !== 0 || calls > refusedCalls) return database.inProgram(programId, work);
      const cause = Object.assign(new Error(`Key (email)=(${planted.canaries[1]}) already exists.`), {
        code: "23505",
        detail: planted.canaries[2],
      });
      return Promise.reject(
        new Error(`Failed query: ${planted.canaries[0]}\nparams: ${planted.canaries[6]}`, { cause }),
      );
    },
  };
}
