import {
  type ApiKeyId,
  accessLetters,
  auditEntries,
  type LeadId,
  memberships,
  type PartnerId,
  users,
  webhookDeliveries,
} from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { OperationContext } from "../context.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { forgetOfProgram } from "../retention/keep-retention.ts";
import { detectBreaches } from "../sla/detect-breaches.ts";
import { announce } from "./announce.ts";
import { claimWebhookDeliveries } from "./claim-webhook-deliveries.ts";
import { type CreatedWebhook, createWebhook } from "./create-webhook.ts";
import { listWebhookDeliveries } from "./list-webhook-deliveries.ts";
import { getWebhook, listWebhooks } from "./list-webhooks.ts";
import { pingWebhook } from "./ping-webhook.ts";
import { replayWebhookDelivery } from "./replay-webhook-delivery.ts";
import { rotateWebhookSecret } from "./rotate-webhook-secret.ts";
import { settleWebhookDelivery } from "./settle-webhook-delivery.ts";
import { deleteWebhook, updateWebhook } from "./update-webhook.ts";

const start = new Date("2026-11-10T14:00:00Z");
const strict = { allowPrivate: false };
const url = "https://hooks.example.com/leadback";
const every = { limit: 100, except: [] };
const [delivered, refused] = [
  { status: 204, failure: null, durationMs: 12 },
  { status: 500, failure: null, durationMs: 12 },
];

let test: TestDatabase;
let programme: OperationContext;
let aurora: PartnerId;
let brisa: PartnerId;

beforeEach(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const { id: programId } = await createProgram(
    { database: test.database, actor, now: start },
    { slug: "vertice", name: "Vértice" },
  );
  programme = { database: test.database, programId, actor, now: start };
  aurora = (await createPartner(programme, { name: "Contábil Aurora" })).id;
  brisa = (await createPartner(programme, { name: "Contábil Brisa" })).id;
});
afterEach(() => test.drop());

const later = (hours: number): OperationContext => ({
  ...programme,
  now: new Date(start.getTime() + hours * 3_600_000),
});
const asPartner = (partnerId: PartnerId): OperationContext => ({
  ...programme,
  actor: { kind: "api_key", id: "key" as ApiKeyId, scopes: ["settings:write"], partnerId },
});

let serial = 0;
async function submit(partnerId: PartnerId): Promise<LeadId> {
  serial += 1;
  const lead = await submitLead(programme, {
    partnerId,
    externalId: `crm-${serial}`,
    company: { name: `Empresa Segredo ${serial}`, domain: `segredo${serial}.com.br` },
    contacts: [{ name: "Ana Segredo", email: "ana@segredo.com.br" }],
    note: "Nota Segredo",
  });
  return lead.id;
}

async function told(webhook: CreatedWebhook) {
  const { data } = await listWebhookDeliveries(programme, webhook.id, { limit: 200 });
  // What was written at one instant has no order of its own.
  const keyOf = ({ type, payload }: (typeof data)[number]) => `${type} ${JSON.stringify(payload?.data)}`;
  return data.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
}

const end = {
  type: "disqualified",
  reason: "fit_company_too_small",
  sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
  evidence: { observed: 8, expected: 20 },
  privateNote: "Segredo interno",
};

describe("what endpoints are told", () => {
  it("is written for every event of a lead that came or moved, in codes and ids", async () => {
    const webhook = await createWebhook(programme, { url }, strict);
    const leadId = await submit(aurora);
    await recordEvent(programme, leadId, { type: "attempted", channel: "phone" });
    await recordEvent(programme, leadId, { type: "accepted" });
    await recordEvent(programme, leadId, end);
    const deliveries = await told(webhook);
    expect(deliveries.map(({ type }) => type)).toEqual([
      "lead.disqualified",
      "lead.stage_changed",
      "lead.stage_changed",
      "lead.submitted",
    ]);
    expect(deliveries[0]?.payload).toEqual({
      type: "lead.disqualified",
      version: 1,
      timestamp: start.toISOString(),
      data: {
        leadId,
        ref: expect.stringMatching(/^\w{3}-\w{3}$/),
        externalId: `crm-${serial}`,
        partnerId: aurora,
        stage: "disqualified",
        previousStage: "accepted",
        eventId: expect.any(String),
        sequence: 4,
        occurredAt: start.toISOString(),
        reason: "fit_company_too_small",
        ownReason: null,
        secondaryReasons: [],
      },
    });
    expect(JSON.stringify(deliveries)).not.toContain("egredo");
  });

  it("comes or does not come with the event: a transaction that fails tells nobody", async () => {
    const webhook = await createWebhook(programme, { url }, strict);
    await expect(
      programme.database.asOne(programme.programId, async (united) => {
        await submitLead({ ...programme, database: united }, { partnerId: aurora, company: { name: "Ida" } });
        throw new Error("and then it failed");
      }),
    ).rejects.toThrow("and then it failed");
    expect(await told(webhook)).toEqual([]);
  });

  it("is for a partner's endpoint its own leads alone, and never what is for the vendor", async () => {
    const all = await createWebhook(programme, { url }, strict);
    const auroras = await createWebhook(asPartner(aurora), { url }, strict);
    await submit(aurora);
    await submit(brisa);
    await programme.database.inProgram(programme.programId, (transaction) =>
      announce(transaction, programme, () => [
        { type: "response_time.slower", partnerId: aurora, data: {} },
        { type: "profile.published", partnerId: null, data: {} },
      ]),
    );
    expect((await told(all)).map(({ type }) => type)).toEqual([
      "lead.submitted",
      "lead.submitted",
      "profile.published",
      "response_time.slower",
    ]);
    expect((await told(auroras)).map(({ type, payload }) => [type, payload?.data])).toEqual([
      ["lead.submitted", expect.objectContaining({ partnerId: aurora })],
      ["profile.published", {}],
    ]);
  });

  it("is what the endpoint asked for, while it is switched on", async () => {
    const webhook = await createWebhook(programme, { url, events: ["lead.won"] }, strict);
    const leadId = await submit(aurora);
    await recordEvent(programme, leadId, { type: "won", amountCents: 1_840_000, currency: "BRL" });
    await updateWebhook(programme, webhook.id, { isEnabled: false }, strict);
    await recordEvent(programme, await submit(aurora), { type: "won", amountCents: 1, currency: "BRL" });
    expect((await told(webhook)).map(({ payload }) => payload?.data)).toEqual([
      expect.objectContaining({ leadId, amountCents: 1_840_000, currency: "BRL" }),
    ]);
  });

  it("names a promise that was broken once", async () => {
    const webhook = await createWebhook(programme, { url, events: ["sla.breached"] }, strict);
    const leadId = await submit(aurora);
    await detectBreaches(later(24 * 7));
    await detectBreaches(later(24 * 8));
    const promises = (await told(webhook)).map(({ payload }) => payload?.data);
    expect(promises).toHaveLength(2);
    for (const promise of ["first_attempt", "decision"])
      expect(promises).toContainEqual(expect.objectContaining({ leadId, promise }));
  });
});

describe("deliveries", () => {
  it("are signed so that the receiver can verify them, and taken by one worker", async () => {
    vi.useFakeTimers({ now: start, toFake: ["Date"] });
    const { id, secret } = await createWebhook(programme, { url }, strict);
    const leadId = await submit(aurora);
    const [claimed, ...rest] = await claimWebhookDeliveries(programme, every);
    expect(rest).toEqual([]);
    expect(await claimWebhookDeliveries(programme, every)).toEqual([]);
    const payload = new Webhook(secret).verify(claimed?.body ?? "", claimed?.headers ?? {});
    vi.useRealTimers();
    expect(payload).toMatchObject({ type: "lead.submitted", data: { leadId } });
    expect(claimed).toMatchObject({ url, webhookId: id, attempt: 1 });
    expect(claimed?.headers["webhook-id"]).toMatch(/^msg_/);
  });

  it("carry two signatures while a secret is being replaced, and one when that is over", async () => {
    vi.useFakeTimers({ now: start, toFake: ["Date"] });
    const old = await createWebhook(programme, { url }, strict);
    const next = await rotateWebhookSecret(programme, old.id, { overlapHours: 1 });
    await pingWebhook(programme, old.id);
    const [during] = await claimWebhookDeliveries(programme, every);
    for (const { secret } of [old, next])
      expect(new Webhook(secret).verify(during?.body ?? "", during?.headers ?? {})).toBeDefined();
    vi.setSystemTime(later(1).now);
    await pingWebhook(later(1), old.id);
    const after = (await claimWebhookDeliveries(later(1), every)).find(({ attempt }) => attempt === 1);
    vi.useRealTimers();
    expect(after?.headers["webhook-signature"]?.split(" ")).toHaveLength(1);
  });

  it("are tried again after a failure and after a worker that never came back, and end when one succeeds", async () => {
    const webhook = await createWebhook(programme, { url }, strict);
    await pingWebhook(programme, webhook.id);
    const [first] = await claimWebhookDeliveries(programme, every);
    if (first === undefined) throw new Error("nothing is due");
    await settleWebhookDelivery(programme, first, refused, 0.5);
    expect(await claimWebhookDeliveries(programme, every)).toEqual([]);
    const [second] = await claimWebhookDeliveries(later(0.1), every);
    expect(second).toMatchObject({ id: first.id, attempt: 2, body: first.body });
    const [third] = await claimWebhookDeliveries(later(0.2), every);
    if (second === undefined || third === undefined) throw new Error("nothing is due");
    // The second worker comes back after all: its word does not count any more.
    await settleWebhookDelivery(later(0.2), second, refused, 0.5);
    await settleWebhookDelivery(later(0.2), third, delivered, 0.5);
    expect(await claimWebhookDeliveries(later(100), every)).toEqual([]);
    const [log] = await told(webhook);
    expect(log).toMatchObject({ state: "delivered", finishedAt: later(0.2).now.toISOString() });
    expect(log?.attempts.map(({ number, status }) => [number, status])).toEqual([
      [1, 500],
      [3, 204],
    ]);
    expect(await getWebhook(programme, webhook.id)).toMatchObject({ isEnabled: true, failingSince: null });
  });

  it("can be sent once more under the same message id", async () => {
    const webhook = await createWebhook(programme, { url }, strict);
    const ping = await pingWebhook(programme, webhook.id);
    const replay = await replayWebhookDelivery(programme, webhook.id, ping.id);
    expect(replay).toMatchObject({ messageId: ping.messageId, replayOf: ping.id, state: "pending" });
    const claimed = await claimWebhookDeliveries(programme, every);
    expect(new Set(claimed.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(claimed).toHaveLength(2);
  });

  it("lose what they said after 30 days and leave the log after 90", async () => {
    const webhook = await createWebhook(programme, { url }, strict);
    const ping = await pingWebhook(programme, webhook.id);
    const [claimed] = await claimWebhookDeliveries(programme, every);
    if (claimed === undefined) throw new Error("nothing is due");
    await settleWebhookDelivery(programme, claimed, delivered, 0.5);
    expect(await forgetOfProgram(later(24 * 29))).toEqual({});
    expect(await forgetOfProgram(later(24 * 31))).toEqual({ webhook_payloads: 1 });
    await expect(replayWebhookDelivery(programme, webhook.id, ping.id)).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await forgetOfProgram(later(24 * 91))).toEqual({ webhook_attempts: 1 });
  });
});

describe("an endpoint that fails", () => {
  async function fail(context: OperationContext, outcome = refused): Promise<unknown> {
    await pingWebhook(context, (await listWebhooks(programme)).data[0]?.id ?? "");
    const [claimed] = (await claimWebhookDeliveries(context, every)).toReversed();
    if (claimed === undefined) throw new Error("nothing is due");
    return settleWebhookDelivery(context, claimed, outcome, 0.5);
  }

  async function addAdmin(): Promise<void> {
    const id = "ana" as typeof users.$inferInsert.id;
    const { programId } = programme;
    const at = { createdAt: start, updatedAt: start };
    await test.database.global.insert(users).values({ id, name: "Ana", email: "ana@vertice.example", ...at });
    await test.database.global.insert(memberships).values({
      programId,
      id: "00000000-0000-7000-8000-000000000001" as typeof memberships.$inferInsert.id,
      userId: id,
      role: "admin",
      invitedBy: "test",
      createdAt: start,
      expiresAt: start,
      acceptedAt: start,
    });
  }

  it("for five days without one success is switched off, on the record, and its people are told", async () => {
    await addAdmin();
    const webhook = await createWebhook(programme, { url }, strict);
    expect(await fail(programme)).toBeNull();
    expect(await fail(later(24 * 4.9))).toBeNull();
    expect(await fail(later(24 * 5))).toBe("failing");
    expect(await getWebhook(programme, webhook.id)).toMatchObject({
      isEnabled: false,
      disabledBecause: "failing",
    });
    const audit = await programme.database.inProgram(programme.programId, (transaction) =>
      transaction.select().from(auditEntries),
    );
    expect(audit.filter(({ action }) => action === "webhook.disabled")).toEqual([
      expect.objectContaining({ subjectId: webhook.id, detail: { because: "failing" } }),
    ]);
    const letters = await test.database.global.select().from(accessLetters);
    expect(letters).toEqual([
      expect.objectContaining({ kind: "webhook_stopped", recipient: "ana@vertice.example" }),
    ]);
    expect((await told(webhook)).map(({ state }) => state)).toEqual(["failed", "failed", "failed"]);
    await expect(pingWebhook(programme, webhook.id)).rejects.toMatchObject({ code: "conflict" });
    await updateWebhook(programme, webhook.id, { isEnabled: true }, strict);
    expect(await fail(later(24 * 6))).toBeNull();
  });

  it("now and then stays on", async () => {
    await createWebhook(programme, { url }, strict);
    await fail(programme);
    await fail(later(24 * 4), delivered);
    expect(await fail(later(24 * 6))).toBeNull();
  });

  it("with 410 is switched off at once", async () => {
    await createWebhook(programme, { url }, strict);
    expect(await fail(programme, { ...refused, status: 410 })).toBe("gone");
  });
});

describe("who sees which endpoint", () => {
  it("is for a partner its own alone, and everything else is not there", async () => {
    const own = await createWebhook(asPartner(aurora), { url }, strict);
    const others = await createWebhook(asPartner(brisa), { url }, strict);
    const ours = await createWebhook(programme, { url }, strict);
    const seen = await listWebhooks(asPartner(aurora));
    expect(seen.data.map(({ id }) => id)).toEqual([own.id]);
    expect(JSON.stringify(seen)).not.toContain("whsec_");
    expect((await listWebhooks(programme)).data).toHaveLength(3);
    for (const { id } of [others, ours]) {
      for (const attempt of [
        () => getWebhook(asPartner(aurora), id),
        () => updateWebhook(asPartner(aurora), id, { isEnabled: false }, strict),
        () => rotateWebhookSecret(asPartner(aurora), id),
        () => pingWebhook(asPartner(aurora), id),
        () => listWebhookDeliveries(asPartner(aurora), id),
        () => deleteWebhook(asPartner(aurora), id),
      ]) {
        await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
      }
    }
    const body = { url, partnerId: brisa };
    await expect(createWebhook(asPartner(aurora), body, strict)).rejects.toMatchObject({ code: "not_found" });
  });

  it("takes its deliveries with it when it is deleted", async () => {
    const webhook = await createWebhook(programme, { url }, strict);
    await pingWebhook(programme, webhook.id);
    await deleteWebhook(programme, webhook.id);
    const left = await programme.database.inProgram(programme.programId, (transaction) =>
      transaction.select().from(webhookDeliveries),
    );
    expect(left).toEqual([]);
  });
});
