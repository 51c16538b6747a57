import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { clearLetters } from "../digest-runs/clear-letters.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { claimDelivery } from "./claim-delivery.ts";
import type { DigestSender } from "./digest-request.ts";
import { digestStatus } from "./digest-status.ts";
import { freezeDigests } from "./freeze-digests.ts";
import { listDigests } from "./list-digests.ts";
import { planDigests } from "./plan-digests.ts";
import { previewDigest } from "./preview-digest.ts";
import { settleDelivery } from "./settle-delivery.ts";
import { sweepDeliveries } from "./sweep-deliveries.ts";
import { findSubscription, resubscribe, unsubscribe } from "./unsubscribe.ts";

/** A Tuesday, an hour after the digest of 9 to 15 November is due in São Paulo. */
const asOf = new Date("2026-11-17T13:00:00Z");
const sender: DigestSender = {
  from: "Vértice <parceiros@vertice.example>",
  publicUrl: "https://leadback.example",
  environment: "test",
  writesWithoutAddress: true,
};

let test: TestDatabase;
let context: OperationContext;
let oldLeadId: Awaited<ReturnType<typeof submitLead>>["id"];
let unsubscribeToken: string;

beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const start = new Date("2026-10-01T12:00:00Z");
  const program = await createProgram(
    { database: test.database, actor, now: start },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now: asOf };
  const partner = await createPartner(
    { ...context, now: start },
    { name: "Contábil Aurora", contacts: [{ email: "ana@aurora.example", name: "Ana" }] },
  );
  await createPartner(
    { ...context, now: start },
    { name: "Sem Leads", contacts: [{ email: "eu@semleads.example" }] },
  );
  const at = (instant: string): OperationContext => ({ ...context, now: new Date(instant) });
  const old = await submitLead(at("2026-10-20T14:00:00Z"), {
    partnerId: partner.id,
    company: { name: "Velha" },
  });
  oldLeadId = old.id;
  await recordEvent(at("2026-10-20T15:00:00Z"), old.id, { type: "contacted", channel: "phone" });
  const small = await submitLead(at("2026-11-09T14:00:00Z"), {
    partnerId: partner.id,
    company: { name: "Padaria" },
  });
  await recordEvent(at("2026-11-10T14:00:00Z"), small.id, {
    type: "disqualified",
    reason: "fit_company_too_small",
    sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
    evidence: { observed: 8, expected: 20 },
  });
  const good = await submitLead(at("2026-11-11T14:00:00Z"), {
    partnerId: partner.id,
    company: { name: "Boa" },
  });
  await recordEvent(at("2026-11-12T14:00:00Z"), good.id, {
    type: "won",
    amountCents: 1_840_000,
    currency: "BRL",
    sentence: "A indicação já veio com o decisor na conversa.",
  });
});
afterAll(() => test.drop());

describe("a run of digests", () => {
  it("plans one letter for each recipient and period, and none the second time", async () => {
    expect(await planDigests(context, { asOf })).toMatchObject({ partners: 2, planned: 2, known: 0 });
    expect(await planDigests(context, { asOf })).toMatchObject({ planned: 0, known: 2 });
  });

  it("freezes what the letter says and skips a partner that has sent no lead", async () => {
    expect(await freezeDigests(context, { sender })).toEqual({
      frozen: 1,
      skipped: [{ reason: "empty_period", count: 1 }],
      failed: [],
    });
    expect(await claimDelivery(context, { asOf }), "nothing is sent unchecked").toBeNull();
    expect(await clearLetters(context)).toEqual({ cleared: 1, held: 0, holds: [] });
    const { data } = await listDigests(context, {});
    expect(data).toMatchObject([
      { partnerName: "Contábil Aurora", edition: "regular", period: { firstDay: "2026-11-09" } },
    ]);
  });

  it("commits the attempt before anything may be sent, and sends the frozen bytes", async () => {
    const claimed = await claimDelivery(context, { asOf });
    expect(claimed).toMatchObject({ attempt: 1, partnerName: "Contábil Aurora" });
    if (claimed === null) return;
    const request = JSON.parse(claimed.requestBody);
    expect(request).toMatchObject({
      to: ["ana@aurora.example"],
      tags: [{ name: "dk", value: claimed.idempotencyKey }],
      headers: { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
    });
    expect(request.subject).toContain("1 de 2 leads qualificados");
    expect(await digestStatus(context)).toContainEqual(
      expect.objectContaining({ state: "sending", letters: 1 }),
    );
    expect(await claimDelivery(context, { asOf })).toBeNull();
    expect(await sweepDeliveries(context)).toEqual({ unknown: 0, quarantined: 0, rejected: 0 });
    const settle = {
      id: claimed.id,
      leaseToken: claimed.leaseToken,
      outcome: { kind: "accepted" as const, providerId: "re_1" },
    };
    expect(await settleDelivery(context, settle)).toBe(true);
    expect(await settleDelivery(context, settle)).toBe(false);

    unsubscribeToken = /\/u\/([\w-]+)/.exec(request.headers["List-Unsubscribe"])?.[1] ?? "";
    expect(await findSubscription(test.database, unsubscribeToken)).toMatchObject({
      isSubscribed: true,
      partnerName: "Contábil Aurora",
    });
    expect(await unsubscribe(test.database, unsubscribeToken, asOf)).toBe(true);
    expect(await findSubscription(test.database, unsubscribeToken)).toMatchObject({ isSubscribed: false });
  });

  it("previews the same letter without storing anything", async () => {
    const [digest] = (await listDigests(context, {})).data;
    const preview = await previewDigest(context, {
      partnerId: digest?.partnerId ?? "",
      asOf: asOf.toISOString(),
      locale: "en",
    });
    expect(preview.snapshot.headline).toMatchObject({ qualified: 1, decided: 2 });
    expect(preview.html).toContain('lang="en"');
    expect((await listDigests(context, {})).data).toHaveLength(1);
  });

  it("takes a period that was too late up again when the run's clock says that it is not", async () => {
    const nextWeek = new Date("2026-11-28T12:00:00Z");
    expect(await planDigests(context, { asOf: nextWeek })).toMatchObject({
      planned: 0,
      skipped: [{ reason: "stale", count: 2 }],
    });
    const inTime = new Date("2026-11-24T12:30:00Z");
    expect(await planDigests(context, { asOf: inTime })).toMatchObject({
      planned: 1,
      skipped: [{ reason: "unsubscribed", count: 1 }],
    });
  });

  it("leaves a frozen letter out that could not leave in time", async () => {
    const inTime = new Date("2026-12-01T12:30:00Z");
    const late = { ...context, now: inTime };
    await recordEvent({ ...context, now: new Date("2026-11-25T14:00:00Z") }, oldLeadId, {
      type: "noted",
      text: "x",
      visibility: "internal",
    });
    await resubscribe(test.database, unsubscribeToken, inTime);
    expect(await planDigests(late, { asOf: inTime })).toMatchObject({ planned: 2 });
    expect(await freezeDigests(late, { sender })).toMatchObject({ frozen: 1 });
    await clearLetters(late);
    expect(await claimDelivery(late, { asOf: new Date("2026-12-04T12:30:00Z") })).toBeNull();
    expect(await digestStatus(context, { periodStart: "2026-11-23" })).toContainEqual(
      expect.objectContaining({ state: "skipped", reason: "stale", letters: 1 }),
    );
  });

  it("gives up after twelve certain refusals, and sets aside what might have arrived", async () => {
    const asOfNext = new Date("2026-12-08T12:30:00Z");
    const next = { ...context, now: asOfNext };
    await planDigests(next, { asOf: asOfNext });
    await freezeDigests(next, { sender });
    await clearLetters(next);
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      const claimed = await claimDelivery(next, { asOf: asOfNext });
      expect(claimed?.attempt).toBe(attempt);
      if (claimed === null) return;
      const outcome = { kind: "retry" as const, reason: "http_503", afterMs: 0 };
      await settleDelivery(next, { id: claimed.id, leaseToken: claimed.leaseToken, outcome });
    }
    expect(await claimDelivery(next, { asOf: asOfNext })).toBeNull();
    expect(await sweepDeliveries(next)).toEqual({ unknown: 0, quarantined: 0, rejected: 1 });
    const [{ partnerId } = { partnerId: "" }] = (await listDigests(context, {})).data;
    const { text } = await previewDigest(context, { partnerId, asOf: "2026-12-15T12:30:00Z" });
    expect(text.replace(/\s+/g, " "), "the next letter says whose failure it was").toContain(
      "O resumo do período de 30 de novembro a 6 de dezembro não foi enviado: falha nossa.",
    );
  });

  it("makes a letter that only went to the outbox due again for a transport that sends, once", async () => {
    const day = new Date("2026-12-15T12:30:00Z");
    const now = { ...context, now: day };
    const deliver = async (transport: "outbox" | "resend") => {
      const { planned } = await planDigests(now, { asOf: day, transport });
      await freezeDigests(now, { sender });
      await clearLetters(now);
      const claimed = await claimDelivery(now, { asOf: day });
      if (claimed === null) return { planned, key: null };
      const outcome = { kind: "accepted" as const, providerId: null };
      await settleDelivery(now, { id: claimed.id, leaseToken: claimed.leaseToken, outcome, transport });
      return { planned, key: claimed.idempotencyKey };
    };
    const written = await deliver("outbox");
    expect(written.key).not.toBeNull();
    expect(await deliver("outbox")).toEqual({ planned: 0, key: null });
    expect(await deliver("resend")).toEqual({ planned: 1, key: written.key });
    expect(await deliver("resend")).toEqual({ planned: 0, key: null });
  });
});
