import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  connect,
  type Database,
  deliveries,
  digests,
  idempotencyKeys,
  importChunks,
  imports,
  type LeadId,
  messages,
  type PartnerId,
  surveys,
  webhookDeliveries,
  webhooks,
} from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { clearLetters } from "../digest-runs/clear-letters.ts";
import { claimDelivery } from "../digests/claim-delivery.ts";
import type { DigestSender } from "../digests/digest-request.ts";
import { freezeDigests } from "../digests/freeze-digests.ts";
import { getDigest } from "../digests/get-digest.ts";
import { listDigests } from "../digests/list-digests.ts";
import { planDigests } from "../digests/plan-digests.ts";
import { settleDelivery } from "../digests/settle-delivery.ts";
import { importFile } from "../imports/import-file.ts";
import { getLead } from "../leads/get-lead.ts";
import { listEvents } from "../leads/list-events.ts";
import { listLeads } from "../leads/list-leads.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { checkProjections } from "../maintenance/check-projections.ts";
import { reopenDueLeads } from "../maintenance/reopen-due-leads.ts";
import { rescoreLiveLeads } from "../maintenance/rescore-live-leads.ts";
import { createPartner } from "../partners/create-partner.ts";
import { partnerMetrics } from "../partners/partner-metrics.ts";
import { createProgram } from "../programs/create-program.ts";
import { detectBreaches } from "../sla/detect-breaches.ts";
import { listAgeing } from "../sla/list-ageing.ts";
import { createWebhook } from "../webhooks/create-webhook.ts";
import { listWebhookDeliveries } from "../webhooks/list-webhook-deliveries.ts";
import { emptiedTables, keptTables } from "./empty-lead.ts";
import type { PurgedLetter } from "./erase-from-letters.ts";
import { getErasure } from "./get-erasure.ts";
import { requestErasure } from "./request-erasure.ts";
import { runErasures } from "./run-erasures.ts";

/** A Tuesday, an hour after the digest of 9 to 15 November is due in São Paulo. */
const asOf = new Date("2026-11-17T13:00:00Z");
const sender: DigestSender = {
  from: "Vértice <parceiros@vertice.example>",
  publicUrl: "https://leadback.example",
  environment: "test",
  writesWithoutAddress: true,
};
const sentence = "A empresa tem 8 funcionários no bairro Zanzibarra; atendemos a partir de 20.";
/** What no table may hold afterwards. */
const canaries = [
  "Canarinho",
  "canarinho.com.br",
  "12345678000195",
  "12.345.678/0001-95",
  "Josefa Canária",
  "josefa@",
  "91234",
  "Zanzibarra",
  "crm-canaria-77",
  "indústria canária",
  "Ilha Canária",
];

let test: TestDatabase;
let owner: Database;
let context: OperationContext;
let partnerId: PartnerId;
let serial = 0;

const at = (instant: string): OperationContext => ({ ...context, now: new Date(instant) });

beforeAll(async () => {
  test = await createTestDatabase();
  owner = connect({ url: test.ownerUrl, maxConnections: 1 });
});
afterAll(async () => {
  await owner.close();
  await test.drop();
});

async function newProgram(): Promise<void> {
  serial += 1;
  const actor = { kind: "system" as const, id: "test" };
  const start = new Date("2026-10-01T12:00:00Z");
  const program = await createProgram(
    { database: test.database, actor, now: start },
    { slug: `vertice-${serial}`, name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now: asOf };
  const partner = await createPartner(
    { ...context, now: start },
    // Reads another language than the programme's: what a digest says is kept in both.
    { name: "Contábil Aurora", contacts: [{ email: "ana@aurora.example", name: "Ana", locale: "es" }] },
  );
  partnerId = partner.id;
}

/** A lead with something to erase in every field that takes words. */
async function sendCanary(): Promise<LeadId> {
  const { id } = await submitLead(at("2026-11-09T14:00:00Z"), {
    partnerId,
    externalId: "crm-canaria-77",
    company: {
      name: "Canarinho Ltda.",
      domain: "canarinho.com.br",
      taxId: "12.345.678/0001-95",
      industry: "indústria canária",
      employees: 8,
      region: "Ilha Canária",
      city: "Ilha Canária",
    },
    contacts: [{ name: "Josefa Canária", email: "josefa@canarinho.com.br", phone: "(11) 91234-5678" }],
    introduction: "warm",
    note: "Falar com Josefa Canária depois das dez.",
    attributes: { apelido: "Canarinho" },
  });
  return id;
}

async function sendOther(): Promise<LeadId> {
  const sent = { partnerId, company: { name: "Outra" } };
  return (await submitLead(at("2026-11-09T15:00:00Z"), sent)).id;
}

async function end(id: LeadId): Promise<void> {
  await recordEvent(at("2026-11-10T12:00:00Z"), id, {
    type: "noted",
    text: "Josefa Canária pediu retorno.",
    visibility: "internal",
  });
  await recordEvent(at("2026-11-10T14:00:00Z"), id, {
    type: "disqualified",
    reason: "fit_company_too_small",
    sentence,
    evidence: { observed: 8, expected: 20 },
    privateNote: "Canarinho não volta.",
  });
}

async function freeze(): Promise<void> {
  await planDigests(context, { asOf });
  expect(await freezeDigests(context, { sender })).toMatchObject({ frozen: 1, failed: [] });
  await clearLetters(context);
}

async function send(transport: "resend" | "outbox"): Promise<void> {
  const claimed = await claimDelivery(context, { asOf });
  if (claimed === null) throw new Error("A letter should be due.");
  const { id, leaseToken } = claimed;
  const outcome = { kind: "accepted" as const, providerId: "re_1" };
  await settleDelivery(context, { id, leaseToken, outcome, transport });
}

/** Every table of the database in which a word is still to be found. */
async function find(words: readonly string[]): Promise<string[]> {
  const tables = await owner.global.execute<{ schema: string; name: string }>(sql`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`);
  const found: string[] = [];
  for (const { schema, name } of tables) {
    const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
    for (const word of words) {
      const hex = Buffer.from(word).toString("hex");
      const [row] = await owner.global.execute<{ n: number }>(sql`
        select count(*)::int as n from ${table} t
        where position(lower(${word}) in lower(t::text)) > 0 or position(${hex} in t::text) > 0`);
      if ((row?.n ?? 0) > 0) found.push(`${name}: ${word}`);
    }
  }
  return found;
}

async function letters() {
  return test.database.inProgram(context.programId, (transaction) =>
    transaction.select().from(deliveries).where(eq(deliveries.programId, context.programId)),
  );
}

describe("an erasure", () => {
  it("leaves no word of the lead in any table, and every count as it was", async () => {
    await newProgram();
    const id = await sendCanary();
    await end(id);
    await plantBeside(id);
    await freeze();
    await send("resend");
    const { ref } = await getLead(context, id);
    const before = await partnerMetrics(context, partnerId, {});
    expect((await find(canaries)).length).toBeGreaterThan(canaries.length);
    expect(await find([ref])).not.toEqual([]);

    const requested = await requestErasure(context, id);
    expect(requested).toMatchObject({ leadId: id, state: "requested", finishedAt: null });
    expect(await requestErasure(context, id)).toEqual(requested);
    expect(await runErasures(context)).toEqual({ done: 1, waiting: 0 });
    expect(await runErasures(context)).toEqual({ done: 0, waiting: 0 });

    expect(await find([...canaries, ref, ref.replace("-", "")])).toEqual([]);
    expect(await partnerMetrics(context, partnerId, {})).toEqual(before);
    expect((await checkProjections(context)).differences).toEqual([]);
  });

  it("keeps who had received what, without saying what it was", async () => {
    const [requested] = await erasuresOf();
    const erasure = await getErasure(context, asErasureId(requested?.id));
    const [digest] = await test.database.inProgram(context.programId, (transaction) =>
      transaction.select().from(digests).where(eq(digests.programId, context.programId)),
    );
    expect(erasure).toMatchObject({
      state: "done",
      counts: { lead_person: 1, event_text: 2, digests: 1, deliveries: 1, disclosures: 1 },
      disclosures: [
        {
          partnerId,
          digestId: digest?.id,
          contents: expect.arrayContaining(["reference", "sentence", "segment", "employees"]),
        },
      ],
    });
    expect(await letters()).toMatchObject([{ state: "accepted", requestBody: null, subject: null }]);
    expect((await letters())[0]?.bodySha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("shows an erased lead to nobody: not read, not listed, not written, not asked about again", async () => {
    const [{ leadId } = { leadId: "" as LeadId }] = await erasuresOf();
    const notFound = { code: "not_found" };
    await expect(getLead(context, leadId)).rejects.toMatchObject(notFound);
    await expect(listEvents(context, leadId)).rejects.toMatchObject(notFound);
    await expect(recordEvent(context, leadId, { type: "reopened" })).rejects.toMatchObject(notFound);
    await expect(requestErasure(context, leadId)).rejects.toMatchObject(notFound);
    expect((await listLeads(context, {})).data).toEqual([]);
    const audit = await owner.global.execute<{ action: string }>(sql`
      select action from audit_entries where subject_id = ${leadId} and action like 'lead.eras%' order by action`);
    expect(audit.map(({ action }) => action)).toEqual(["lead.erased", "lead.erasure_requested"]);
  });

  it("tells the partner's own systems and ours that the lead is gone, and nothing about it", async () => {
    await newProgram();
    const targets = { allowPrivate: false };
    const url = "https://hooks.example.com/";
    const { id: webhookId } = await createWebhook(context, { url, partnerId }, targets);
    const sibling = await createPartner(context, { name: "Contábil Brisa" });
    const deaf = await createWebhook(context, { url, partnerId: sibling.id }, targets);
    const leadId = await sendCanary();
    await requestErasure(context, leadId);
    await runErasures(context);
    const { data } = await listWebhookDeliveries(context, webhookId, {});
    const [told] = data.filter(({ type }) => type === "lead.erased");
    expect(told).toMatchObject({
      state: "pending",
      payload: { data: { leadId, partnerId, erasedAt: asOf.toISOString() } },
    });
    expect((await listWebhookDeliveries(context, deaf.id, {})).data).toEqual([]);
  });

  it("leaves a letter that has left readable, with its numbers and without the lead", async () => {
    await newProgram();
    const won = await sendCanary();
    await recordEvent(at("2026-11-12T14:00:00Z"), won, {
      type: "won",
      amountCents: 1_840_000,
      currency: "BRL",
      sentence: "A indicação já veio com o decisor do Zanzibarra na conversa.",
    });
    const waiting = await submitLead(at("2026-11-10T14:00:00Z"), { partnerId, company: { name: "Espera" } });
    await freeze();
    await send("resend");
    const refs = [await getLead(context, won), await getLead(context, waiting.id)].map(({ ref }) => ref);
    const [listed] = (await listDigests(context, {})).data;
    const before = await getDigest(context, asDigestId(listed?.id));
    for (const ref of refs) expect(before.html).toContain(ref);
    for (const id of [won, waiting.id]) await requestErasure(context, id);
    expect(await runErasures(context)).toEqual({ done: 2, waiting: 0 });
    const after = await getDigest(context, asDigestId(listed?.id));
    expect(after.subject).toBe(before.subject);
    for (const word of [...refs, "Zanzibarra"]) expect(`${after.html}${after.text}`).not.toContain(word);
    expect(after.html).not.toMatch(/undefined|null|NaN/);
  });

  it("has a letter that nobody has seen written anew, before it is sent", async () => {
    await newProgram();
    const id = await sendCanary();
    await end(id);
    await freeze();
    const { ref } = await getLead(context, id);
    await requestErasure(context, id);
    expect(await runErasures(context)).toEqual({ done: 1, waiting: 0 });
    expect(await letters()).toMatchObject([{ state: "planned", requestBody: null, digestId: null }]);
    expect(await freezeDigests(context, { sender })).toMatchObject({ frozen: 1, failed: [] });
    const [letter] = await letters();
    expect(letter?.requestBody).toContain("Un lead suyo tuvo decisi");
    expect(await find([...canaries, ref])).toEqual([]);
    const { disclosures } = await getErasure(context, asErasureId((await erasuresOf())[0]?.id));
    expect(disclosures).toEqual([]);
  });

  it("waits for a letter that is being handed over, and sets one aside that may have arrived", async () => {
    await newProgram();
    const id = await sendCanary();
    await end(id);
    await freeze();
    const claimed = await claimDelivery(context, { asOf });
    await requestErasure(context, id);
    expect(await runErasures(context)).toEqual({ done: 0, waiting: 1 });
    expect((await getLead(context, id)).company.name).toBe("Canarinho Ltda.");
    await settleDelivery(context, {
      id: claimed?.id ?? ("" as never),
      leaseToken: claimed?.leaseToken ?? "",
      outcome: { kind: "unknown", reason: "timeout" },
      transport: "resend",
    });
    expect(await runErasures(context)).toEqual({ done: 1, waiting: 0 });
    expect(await letters()).toMatchObject([
      { state: "quarantined", stateReason: "lead_erased", requestBody: null },
    ]);
    expect(
      await claimDelivery({ ...context, now: new Date(asOf.getTime() + 3_600_000) }, { asOf }),
    ).toBeNull();
    expect(await find(canaries)).toEqual([]);
  });

  it("is not done while a copy outside the database is still there", async () => {
    await newProgram();
    const id = await sendCanary();
    await end(id);
    await freeze();
    await send("outbox");
    await requestErasure(context, id);
    const failing = () => Promise.reject(new Error("disk"));
    await expect(runErasures(context, failing)).rejects.toThrow("disk");
    expect((await getLead(context, id)).company.name).toBe("Canarinho Ltda.");
    const purged: PurgedLetter[] = [];
    await runErasures(context, async (gone) => void purged.push(...gone));
    expect(purged).toMatchObject([{ partnerName: "Contábil Aurora", periodStartLocal: "2026-11-09" }]);
    const { disclosures } = await getErasure(context, asErasureId((await erasuresOf())[0]?.id));
    expect(disclosures, "nothing left the house").toEqual([]);
  });

  it("that fails holds back none of those that were asked for after it", async () => {
    await newProgram();
    const [first, second] = [await sendCanary(), await sendOther()];
    await requestErasure(at("2026-11-17T12:00:00Z"), first);
    await requestErasure(context, second);
    let turns = 0;
    const failingOnce = async () => {
      turns += 1;
      if (turns === 1) throw new Error("disk");
    };
    await expect(runErasures(context, failingOnce)).rejects.toThrow("disk");
    expect((await getLead(context, first)).company.name).toBe("Canarinho Ltda.");
    await expect(getLead(context, second)).rejects.toMatchObject({ code: "not_found" });
    expect(await runErasures(context)).toEqual({ done: 1, waiting: 0 });
  });

  it("lets a live lead rest: no promise, no alert, no new score, no date that wakes it", async () => {
    await newProgram();
    const live = await sendCanary();
    const recycled = await submitLead(at("2026-11-09T14:00:00Z"), { partnerId, company: { name: "Outra" } });
    await recordEvent(at("2026-11-09T15:00:00Z"), recycled.id, {
      type: "disqualified",
      reason: "timing_future_date",
      sentence: "Pediu que voltemos em dezembro, depois do fechamento do ano.",
      evidence: { date: "2026-12-01" },
    });
    await recordEvent(at("2026-11-09T16:00:00Z"), recycled.id, { type: "recycled", reopenAt: "2026-12-01" });
    for (const id of [live, recycled.id]) await requestErasure(at("2026-11-09T17:00:00Z"), id);
    await runErasures(at("2026-11-09T17:01:00Z"));
    const later = at("2027-01-20T12:00:00Z");
    expect(await detectBreaches(later)).toEqual([]);
    expect((await listAgeing(later, {})).data).toEqual([]);
    expect(await rescoreLiveLeads(later)).toBe(0);
    expect(await reopenDueLeads(later)).toBe(0);
    expect((await checkProjections(later)).differences).toEqual([]);
  });

  it("lets the same company come in again as a new lead", async () => {
    const again = await submitLead(at("2027-01-20T12:00:00Z"), {
      partnerId,
      company: { name: "Canarinho", domain: "canarinho.com.br" },
    });
    expect(again.duplicate.verdict).toBe("new");
  });

  it("keeps an erased lead from coming back with the next file", async () => {
    await newProgram();
    const file = join(await mkdtemp(join(tmpdir(), "leadback-erasure-")), "leads.csv");
    await writeFile(
      file,
      "externalId,partner,submittedAt,company.name\ncrm-canaria-77,Aurora,2026-11-09,Canarinho Ltda.\n",
    );
    expect(await importFile(context, { path: file })).toMatchObject({ created: 1 });
    const [lead] = (await listLeads(context, {})).data;
    await requestErasure(context, lead?.id ?? ("" as LeadId));
    await runErasures(context);
    expect(await importFile(context, { path: file })).toMatchObject({ created: 0 });
    expect((await listLeads(context, {})).data).toEqual([]);
    expect(await find(["crm-canaria-77"])).toEqual([]);
    await rm(dirname(file), { recursive: true });
  });

  it("knows every table that names a lead: each is emptied, or kept for a reason", async () => {
    const tables = await owner.global.execute<{ name: string }>(sql`
      select distinct table_name as name from information_schema.columns
      where table_schema = 'public' and column_name in ('lead_id', 'lead_contact_id')`);
    const known = [...emptiedTables, ...Object.keys(keptTables)];
    expect(
      tables.map(({ name }) => name).filter((name) => !known.includes(name)),
      "Add the table to `places` or `keptTables` in erasure/empty-lead.ts.",
    ).toEqual([]);
  });
});

/** Safe: only ever the id that the list gave. */
function asDigestId(id: string | undefined): Parameters<typeof getDigest>[1] {
  return (id ?? "") as Parameters<typeof getDigest>[1];
}

async function erasuresOf() {
  return owner.global.execute<{ id: string; leadId: LeadId }>(
    sql`select id, lead_id as "leadId" from erasures where program_id = ${context.programId}`,
  );
}

function asErasureId(id: string | undefined): Parameters<typeof getErasure>[1] {
  return (id ?? "") as Parameters<typeof getErasure>[1];
}

/** What other parts of the house hold of a lead: a message, an answer to a survey, a stored answer, a file left behind. */
async function plantBeside(leadId: LeadId): Promise<void> {
  const { programId } = context;
  await test.database.inProgram(programId, async (transaction) => {
    await transaction.insert(messages).values({
      programId,
      id: "00000000-0000-7000-8000-00000000000a" as never,
      kind: "question",
      partnerId,
      leadId,
      text: "E a Josefa Canária?",
      sentAt: asOf,
      sentByKind: "user",
      sentById: "u1",
      dueAt: asOf,
      answer: "Josefa Canária não atende.",
    });
    await transaction.insert(surveys).values({
      programId,
      id: "00000000-0000-7000-8000-00000000000b" as never,
      kind: "lead_voice",
      partnerId,
      leadId,
      addressHash: "hash",
      askedAt: asOf,
      expiresAt: asOf,
      comment: "Sou Josefa Canária.",
    });
    await transaction.insert(idempotencyKeys).values({
      programId,
      scope: "scope",
      fingerprint: "fingerprint",
      status: 201,
      headers: {},
      body: JSON.stringify({ id: leadId, company: { name: "Canarinho Ltda." } }),
      expiresAt: new Date("2026-11-20T00:00:00Z"),
    });
    const webhookId = "00000000-0000-7000-8000-00000000000d" as never;
    await transaction.insert(webhooks).values({
      programId,
      id: webhookId,
      url: "https://crm.example/hook",
      events: ["lead.submitted"],
      secret: "whsec_x",
      createdAt: asOf,
    });
    await transaction.insert(webhookDeliveries).values({
      programId,
      id: "00000000-0000-7000-8000-00000000000e" as never,
      webhookId,
      messageId: "00000000-0000-7000-8000-00000000000f" as never,
      type: "lead.submitted",
      leadId,
      payload: { company: "Canarinho Ltda." },
      state: "pending",
      createdAt: asOf,
      nextAttemptAt: asOf,
    });
    const importId = "00000000-0000-7000-8000-00000000000c" as never;
    await transaction.insert(imports).values({
      programId,
      id: importId,
      fileName: "leads.csv",
      fileSha256: "a",
      mapSha256: "b",
      state: "failed",
      format: {},
      offsetRows: 0,
      created: 0,
      unchanged: 0,
      skipped: 0,
      warnings: 0,
      bytes: 10,
      startedAt: asOf,
    });
    await transaction
      .insert(importChunks)
      .values({ programId, importId, position: 0, content: Buffer.from("Canarinho Ltda.;Josefa Canária") });
  });
}
