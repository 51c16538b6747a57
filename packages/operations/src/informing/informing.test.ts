import { connect, type LeadId, leadEvents, type PartnerId } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { clearLetters } from "../digest-runs/clear-letters.ts";
import { claimDelivery } from "../digests/claim-delivery.ts";
import { freezeDigests } from "../digests/freeze-digests.ts";
import { planDigests } from "../digests/plan-digests.ts";
import { settleDelivery } from "../digests/settle-delivery.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { freezeNotices } from "../notices/freeze-notices.ts";
import { planNotices } from "../notices/plan-notices.ts";
import { createPartner } from "../partners/create-partner.ts";
import { partnerMetrics } from "../partners/partner-metrics.ts";
import { createProgram } from "../programs/create-program.ts";
import { measureInforming } from "./measure-informing.ts";

const sender = {
  from: "Vértice <parceiros@vertice.example>",
  publicUrl: "https://leadback.example",
  environment: "test",
  writesWithoutAddress: false,
};
let test: TestDatabase;
let context: OperationContext;
let aurora: PartnerId;
let boreal: PartnerId;
let serial = 0;

const at = (instant: string): OperationContext => ({ ...context, now: new Date(instant) });

beforeEach(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const now = new Date("2026-10-01T12:00:00Z");
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now };
  aurora = (await createPartner(context, { name: "Aurora", contacts: [{ email: "ana@aurora.example" }] })).id;
  boreal = (await createPartner(context, { name: "Boreal", contacts: [{ email: "bia@boreal.example" }] })).id;
});
afterEach(() => test.drop());

async function decided(partnerId: PartnerId, instant: string, type: "qualified" | "won"): Promise<LeadId> {
  serial += 1;
  const { id } = await submitLead(at("2026-11-02T12:00:00Z"), {
    partnerId,
    company: { name: `Empresa ${serial}` },
  });
  await recordEvent(at(instant), id, type === "won" ? { type, amountCents: 1, currency: "BRL" } : { type });
  return id;
}

/** Writes the letters that are due at an instant and hands them over; the ledger's own clock is that instant's. */
async function send(instant: string, transport: "resend" | "outbox" = "resend"): Promise<void> {
  const now = at(instant);
  const owner = connect({ url: test.ownerUrl, maxConnections: 1 });
  await owner.global.execute(sql`update ledger_clock set "offset" = ${instant}::timestamptz - now()`);
  await owner.close();
  await planDigests(now, { asOf: now.now });
  await planNotices(now, { asOf: now.now });
  await freezeDigests(now, { sender });
  await freezeNotices(now, { sender });
  await clearLetters(now);
  for (;;) {
    const letter = await claimDelivery(now, { asOf: now.now });
    if (letter === null) return;
    const outcome = { kind: "accepted" as const, providerId: "p" };
    await settleDelivery(now, { id: letter.id, leaseToken: letter.leaseToken, outcome, transport });
  }
}

const period = { from: "2026-11-01", to: "2026-12-01" };
const hours = async (instant: string, partnerId: PartnerId) =>
  (await partnerMetrics(at(instant), partnerId, period)).outcomeDelay;

it("runs from the outcome to the letter that told of it first: a notice, or the digest that counted it", async () => {
  // Monday at noon in São Paulo; the notice of it leaves an hour later.
  await decided(aurora, "2026-11-09T15:00:00Z", "won");
  await send("2026-11-09T16:00:00Z");
  // Wednesday: no notice says so, and the digest of the week leaves on the Tuesday after.
  await decided(boreal, "2026-11-11T15:00:00Z", "qualified");
  await send("2026-11-17T12:00:00Z");
  const informing = await measureInforming(at("2026-11-20T12:00:00Z"));
  expect(informing.all).toMatchObject({ outcomes: 2, told: 2, waiting: 0 });
  expect(informing.partners).toMatchObject([
    { partnerName: "Aurora", outcomes: 1, told: 1, medianHours: { reason: "TOO_FEW", n: 1 } },
    { partnerName: "Boreal", outcomes: 1, told: 1 },
  ]);
  for (let more = 0; more < 4; more += 1) await decided(aurora, "2026-11-17T15:00:00Z", "won");
  await send("2026-11-17T17:00:00Z");
  const { medianHours } = await hours("2026-11-20T12:00:00Z", aurora);
  expect(medianHours.value).toBeCloseTo(2, 2);
});

it("waits while no letter has left: not written to the outbox, and not about days before it", async () => {
  for (let more = 0; more < 5; more += 1) await decided(boreal, "2026-11-11T15:00:00Z", "qualified");
  expect(await hours("2026-11-12T15:00:00Z", boreal)).toMatchObject({
    outcomes: 5,
    told: 0,
    waiting: 5,
    medianHours: { value: null, reason: "NOT_REACHED" },
  });
  await send("2026-11-10T13:00:00Z");
  await send("2026-11-17T13:00:00Z", "outbox");
  expect(await hours("2026-11-18T15:00:00Z", boreal)).toMatchObject({ told: 0, waiting: 5 });
});

it("takes what was recorded after the cut-off to the next digest, and leaves a backfilled history out", async () => {
  const late = await decided(boreal, "2026-11-17T11:00:00Z", "qualified");
  const owner = connect({ url: test.ownerUrl, maxConnections: 1 });
  // It had happened in the week of the digest, and was written down after the digest was fixed.
  await owner.global
    .update(leadEvents)
    .set({ occurredAt: new Date("2026-11-13T15:00:00Z") })
    .where(eq(leadEvents.leadId, late));
  await send("2026-11-17T12:00:00Z");
  expect(await hours("2026-11-18T12:00:00Z", boreal)).toMatchObject({ outcomes: 1, told: 0 });
  await send("2026-11-24T12:00:00Z");
  expect(await hours("2026-11-25T12:00:00Z", boreal)).toMatchObject({ outcomes: 1, told: 1 });
  await owner.global.update(leadEvents).set({ isBackfilled: true }).where(eq(leadEvents.leadId, late));
  await owner.close();
  expect(await hours("2026-11-25T12:00:00Z", boreal)).toMatchObject({
    outcomes: 0,
    medianHours: { reason: "NO_DATA" },
  });
});

it("shows a partner its own alone", async () => {
  await decided(aurora, "2026-11-09T15:00:00Z", "won");
  await decided(boreal, "2026-11-09T15:00:00Z", "won");
  const own = { ...at("2026-11-20T12:00:00Z"), actor: { kind: "user" as const, id: "a", partnerId: aurora } };
  expect(await measureInforming(own)).toMatchObject({
    all: { outcomes: 1 },
    partners: [{ partnerId: aurora }],
  });
});
