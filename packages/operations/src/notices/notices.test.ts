import { connect, deliveries, noticeItems } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { asc, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { claimDelivery } from "../digests/claim-delivery.ts";
import { freezeDigests } from "../digests/freeze-digests.ts";
import { planDigests } from "../digests/plan-digests.ts";
import { settleDelivery } from "../digests/settle-delivery.ts";
import { choosePreferences, findSubscription, resubscribe, unsubscribe } from "../digests/unsubscribe.ts";
import { decideDispute } from "../disputes/decide-dispute.ts";
import { openDispute } from "../disputes/open-dispute.ts";
import { requestErasure } from "../erasure/request-erasure.ts";
import { runErasures } from "../erasure/run-erasures.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { createPartner } from "../partners/create-partner.ts";
import { addContact, listContacts, updateContact } from "../partners/partner-contacts.ts";
import { createProgram } from "../programs/create-program.ts";
import { updateProgram } from "../programs/update-program.ts";
import { freezeNotices } from "./freeze-notices.ts";
import { listNotices } from "./list-notices.ts";
import { planNotices } from "./plan-notices.ts";
import { previewNotice } from "./preview-notice.ts";

const sender = {
  from: "Vértice <parceiros@vertice.example>",
  publicUrl: "https://leadback.example",
  environment: "test",
  writesWithoutAddress: false,
};
const at = (instant: string): OperationContext => ({ ...context, now: new Date(instant) });

let test: TestDatabase;
let context: OperationContext;
let partner: Awaited<ReturnType<typeof createPartner>>;

beforeEach(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const start = new Date("2026-10-01T12:00:00Z");
  const program = await createProgram(
    { database: test.database, actor, now: start },
    { slug: "vertice", name: "Vértice", zone: "America/Sao_Paulo" },
  );
  context = { database: test.database, programId: program.id, actor, now: start };
  partner = await createPartner(context, {
    name: "Contábil Aurora",
    contacts: [{ email: "ana@aurora.example", name: "Ana" }],
  });
});
afterEach(() => test.drop());

async function submit(instant: string, name = "Padaria") {
  return submitLead(at(instant), { partnerId: partner.id, company: { name, employees: 40 } });
}

/** One look of the worker; gives how many notices it planned. */
async function look(instant: string): Promise<number> {
  const now = at(instant);
  const { planned } = await planNotices(now, { asOf: now.now });
  await freezeNotices(now, { sender });
  return planned;
}

async function letters() {
  return context.database.inProgram(context.programId, (transaction) =>
    transaction.select().from(deliveries).orderBy(asc(deliveries.periodStartLocal), asc(deliveries.id)),
  );
}

async function only() {
  const [letter, ...others] = await letters();
  if (letter === undefined || others.length > 0) throw new Error("There should be one letter.");
  const request = JSON.parse(letter.requestBody ?? "{}") as {
    to: string[];
    subject: string;
    text: string;
    html: string;
    headers: Record<string, string>;
    tags: { name: string; value: string }[];
  };
  return { ...letter, request };
}

describe("the notice of a day", () => {
  it("that cannot be written for one reader is named, tried again, and stops no other", async () => {
    const others = await createPartner(context, {
      name: "Zênite",
      contacts: [{ email: "bia@zenite.example" }],
    });
    await submit("2026-11-18T13:00:00Z");
    await submitLead(at("2026-11-18T13:00:00Z"), { partnerId: others.id, company: { name: "Mercado" } });
    const now = at("2026-11-18T13:20:00Z");
    await planNotices(now, { asOf: now.now });
    const owner = connect({ url: test.ownerUrl, maxConnections: 1 });
    await owner.global.execute(sql`
      create function refuse_one() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$`);
    await owner.global.execute(sql`
      create trigger refuse_one before update on deliveries for each row
      when (new.partner_id = ${sql.raw(`'${partner.id}'`)}) execute function refuse_one()`);
    const { frozen, failed } = await freezeNotices(now, { sender });
    expect({ frozen, failed: failed.map(({ partnerId }) => partnerId) }).toEqual({
      frozen: 1,
      failed: [partner.id],
    });
    await owner.global.execute(sql`drop trigger refuse_one on deliveries`);
    await owner.close();
    expect(await freezeNotices(now, { sender })).toEqual({ frozen: 1, failed: [] });
  });

  it("waits a quarter of an hour for what happens together, tells it once, and then waits for the next day", async () => {
    await submit("2026-11-18T13:00:00Z");
    await submit("2026-11-18T13:10:00Z", "Mercado");
    expect(await look("2026-11-18T13:14:00Z")).toBe(0);
    expect(await look("2026-11-18T13:15:00Z")).toBe(1);
    const { request, state, cadence, periodStartLocal, idempotencyKey } = await only();
    expect({ state, cadence, periodStartLocal }).toEqual({
      state: "frozen",
      cadence: "notice",
      periodStartLocal: "2026-11-18",
    });
    expect(request.subject).toBe("Vértice: recebemos 2 leads seus");
    expect(request.to).toEqual(["ana@aurora.example"]);
    expect(request.tags).toEqual([{ name: "dk", value: idempotencyKey }]);
    expect(request.headers["List-Id"]).toBe("<notice.vertice.leadback>");
    expect(request.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    await submit("2026-11-18T14:00:00Z", "Farmácia");
    expect(await look("2026-11-18T20:00:00Z")).toBe(0);
    expect(await look("2026-11-19T10:59:00Z")).toBe(0);
    expect(await look("2026-11-19T11:00:00Z")).toBe(1);
    expect(await look("2026-11-19T11:01:00Z")).toBe(0);
    const all = await letters();
    expect(all.map(({ subject }) => subject)).toEqual([
      "Vértice: recebemos 2 leads seus",
      "Vértice: recebemos o seu lead",
    ]);
  });

  it("is quiet at night, by the clock of its reader", async () => {
    await submit("2026-11-18T23:30:00Z");
    expect(await look("2026-11-18T23:50:00Z")).toBe(0);
    expect(await look("2026-11-19T10:59:00Z")).toBe(0);
    expect(await look("2026-11-19T11:00:00Z")).toBe(1);
    expect(await only()).toMatchObject({ periodStartLocal: "2026-11-19" });
  });

  it("puts what matters most first: a win, then what we need, then what can be corrected, then what arrived", async () => {
    const won = await submit("2026-11-17T13:00:00Z");
    const asked = await submit("2026-11-17T13:01:00Z", "Mercado");
    const wrong = await submit("2026-11-17T13:02:00Z", "Farmácia");
    const unfit = await submit("2026-11-17T13:03:00Z", "Banca");
    await recordEvent(at("2026-11-18T13:00:00Z"), won.id, { type: "won", amountCents: 100, currency: "BRL" });
    await recordEvent(at("2026-11-18T13:00:00Z"), asked.id, {
      type: "information_requested",
      fields: ["contacts.phone", "company.employees"],
    });
    await recordEvent(at("2026-11-18T13:00:00Z"), wrong.id, {
      type: "disqualified",
      reason: "data_invalid_contact",
      sentence: "O telefone informado não existe; peça o ramal direto de quem decide.",
      evidence: { observed: "phone" },
    });
    await recordEvent(at("2026-11-18T13:00:00Z"), unfit.id, {
      type: "disqualified",
      reason: "fit_company_too_small",
      sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
      evidence: { observed: 8, expected: 20 },
    });
    expect(await look("2026-11-18T14:00:00Z")).toBe(1);
    const { request } = await only();
    expect(request.subject).toBe("Vértice: um negócio fechado");
    const order = ["virou cliente.", "telefone do contato", "O telefone informado", "Recebemos 4"];
    const places = order.map((words) => request.text.replaceAll("\n", " ").indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(request.text).not.toContain("8 funcionários");
    const answers = request.text.match(/https:\/\/leadback\.example\/a\/\S+/g) ?? [];
    expect(new Set(answers).size).toBe(2);
  });

  it("tells nothing of a backfilled past, of what is three days old, or of what no longer holds", async () => {
    const asked = await submit("2026-11-15T13:00:00Z");
    await recordEvent(at("2026-11-18T13:00:00Z"), asked.id, {
      type: "information_requested",
      fields: ["contacts.phone"],
    });
    await recordEvent(at("2026-11-18T13:05:00Z"), asked.id, { type: "contacted", channel: "phone" });
    await test.database.inProgram(context.programId, (t) =>
      t.execute("update leads set requested_fields = '{}'"),
    );
    expect(await look("2026-11-18T14:00:00Z")).toBe(0);
    await submit("2026-11-18T14:05:00Z", "Mercado");
    const owner = connect({ url: test.ownerUrl, maxConnections: 1 });
    await owner.global.execute("update lead_events set is_backfilled = true");
    await owner.close();
    expect(await look("2026-11-18T15:00:00Z")).toBe(0);
  });

  it("goes to each reader in its own language, and never tells one what another was told", async () => {
    await addContact(context, partner.id, { email: "bob@aurora.example", name: "Bob", locale: "en" });
    await submit("2026-11-18T13:00:00Z");
    expect(await look("2026-11-18T13:20:00Z")).toBe(2);
    const subjects = (await letters()).map(({ subject }) => subject).toSorted();
    expect(subjects).toEqual(["Vértice: recebemos o seu lead", "Vértice: your lead has arrived"]);
  });

  it("tells in the words of whoever decided how a dispute ended, and in none where the programme names no lead", async () => {
    const lead = await submit("2026-11-10T13:00:00Z");
    await recordEvent(at("2026-11-11T13:00:00Z"), lead.id, {
      type: "disqualified",
      reason: "fit_company_too_small",
      sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
      evidence: { observed: 8, expected: 20 },
    });
    const { id } = await openDispute(at("2026-11-12T13:00:00Z"), lead.id, {
      reason: "other",
      text: "São 30.",
    });
    const reviewer = { ...at("2026-11-18T13:00:00Z"), actor: { kind: "user" as const, id: "reviewer" } };
    const answer = "O porte foi conferido por telefone e segue abaixo do mínimo.";
    await decideDispute(reviewer, id, { outcome: "upheld", answer });
    const told = async () => {
      const notice = await previewNotice(at("2026-11-18T14:00:00Z"), { partnerId: partner.id });
      return notice?.text.replace(/\s+/g, " ");
    };
    expect(await told()).toContain(answer);
    await updateProgram(context, { settings: { privacyLevel: "aggregate" } });
    expect(await told()).toContain("Sua contestação foi revista por outra pessoa");
    expect(await told()).not.toContain(answer);
  });

  it("names no lead where the programme names none", async () => {
    const won = await submit("2026-11-17T13:00:00Z");
    await updateProgram(context, { settings: { privacyLevel: "aggregate" } });
    await recordEvent(at("2026-11-18T13:00:00Z"), won.id, {
      type: "won",
      amountCents: 100,
      currency: "BRL",
      sentence: "A indicação já veio com o decisor na conversa.",
    });
    await look("2026-11-18T14:00:00Z");
    const { request } = await only();
    expect(request.text).toContain("Um lead seu virou cliente.");
    expect(request.text).not.toContain("decisor");
  });

  it("is planned once by two workers that look at the same moment", async () => {
    await submit("2026-11-18T13:00:00Z");
    const looks = await Promise.all(Array.from({ length: 4 }, () => look("2026-11-18T14:00:00Z")));
    expect(looks.reduce((sum, planned) => sum + planned, 0)).toBe(1);
    const items = await context.database.inProgram(context.programId, (t) => t.select().from(noticeItems));
    expect(items).toHaveLength(1);
  });

  it("is sent like any letter, and does not keep the digest of the same day back", async () => {
    await submit("2026-11-10T13:00:00Z");
    await submit("2026-11-17T11:00:00Z", "Mercado");
    await look("2026-11-17T12:30:00Z");
    const now = at("2026-11-17T13:00:00Z");
    await planDigests(now, { asOf: now.now, isAsOfNow: true });
    await freezeDigests(now, { sender });
    await test.database.inProgram(context.programId, (t) =>
      t.execute("update deliveries set cleared_at = now()"),
    );
    const keys = new Set<string>();
    for (let claimed = await claimDelivery(now, { asOf: now.now }); claimed !== null; ) {
      const { id, leaseToken, idempotencyKey } = claimed;
      keys.add(idempotencyKey);
      await settleDelivery(now, { id, leaseToken, outcome: { kind: "accepted", providerId: "re" } });
      claimed = await claimDelivery(now, { asOf: now.now });
    }
    expect((await letters()).map(({ cadence, state }) => `${cadence} ${state}`).toSorted()).toEqual([
      "notice accepted",
      "weekly accepted",
    ]);
    expect(keys.size).toBe(2);
  });
});

describe("whoever wants none", () => {
  it("gets none: switched off for the programme, for a person, or by the person", async () => {
    await submit("2026-11-18T13:00:00Z");
    await updateProgram(context, { settings: { delivery: { sendsNotices: false } } });
    expect(await look("2026-11-18T14:00:00Z")).toBe(0);
    await updateProgram(context, { settings: { delivery: { sendsNotices: true } } });
    const [ana] = (await listContacts(context, partner.id)).data;
    if (ana === undefined) throw new Error("There should be a reader.");
    await updateContact(context, partner.id, ana.id, { receivesNotices: false });
    expect(await look("2026-11-18T14:01:00Z")).toBe(0);
    await updateContact(context, partner.id, ana.id, { receivesNotices: true });
    expect(await look("2026-11-18T14:02:00Z")).toBe(1);
  });

  it("stops the notices alone with one click, also one that is written already, and takes that back", async () => {
    await submit("2026-11-18T13:00:00Z");
    await look("2026-11-18T14:00:00Z");
    const { request } = await only();
    const token = request.headers["List-Unsubscribe"]?.match(/\/u\/([^>]+)>/)?.[1] ?? "";
    const now = new Date("2026-11-18T14:01:00Z");
    expect(await unsubscribe(test.database, token, now)).toBe(true);
    expect(await findSubscription(test.database, token)).toMatchObject({
      isSubscribed: true,
      list: "notices",
      preferences: { receivesNotices: false },
    });
    expect(await claimDelivery({ ...context, now }, { asOf: now })).toBeNull();
    expect(await only()).toMatchObject({ state: "skipped", stateReason: "unsubscribed" });
    expect(await resubscribe(test.database, token, now)).toBe(true);
    await choosePreferences(
      test.database,
      token,
      { cadence: "weekly", digestTime: "09:00", receivesNotices: true },
      now,
    );
    await submit("2026-11-19T13:00:00Z", "Mercado");
    expect(await look("2026-11-19T14:00:00Z")).toBe(1);
  });

  it("is not written to at an address that takes no mail", async () => {
    await submit("2026-11-18T13:00:00Z");
    await look("2026-11-18T14:00:00Z");
    const { recipientHash } = await only();
    await test.database.inProgram(context.programId, (t) =>
      t.execute(
        `insert into suppressions values ('${context.programId}', '${recipientHash}', 'bounced', now())`,
      ),
    );
    await submit("2026-11-19T13:00:00Z", "Mercado");
    expect(await look("2026-11-19T14:00:00Z")).toBe(0);
  });
});

describe("a lead that is erased", () => {
  it("leaves a notice that has not gone out, which is written anew with what is left", async () => {
    const lead = await submit("2026-11-18T13:00:00Z");
    const other = await submit("2026-11-18T13:01:00Z", "Mercado");
    await look("2026-11-18T14:00:00Z");
    const now = at("2026-11-18T14:05:00Z");
    await requestErasure(now, lead.id);
    await runErasures(now, async () => undefined);
    expect(await only()).toMatchObject({ state: "planned", requestBody: null });
    await freezeNotices(now, { sender });
    expect((await only()).request.text).toContain("Recebemos o seu lead");
    await requestErasure(now, other.id);
    await runErasures(now, async () => undefined);
    await freezeNotices(now, { sender });
    expect(await only()).toMatchObject({ state: "skipped", stateReason: "empty_period" });
  });
});

describe("a preview", () => {
  it("shows what a reader would get, stores nothing, and says when there is nothing", async () => {
    const asOf = "2026-11-18T14:00:00Z";
    expect(await previewNotice(context, { partnerId: partner.id, asOf })).toBeNull();
    await submit("2026-11-18T13:00:00Z");
    const notice = await previewNotice(context, { partnerId: partner.id, asOf, locale: "es" });
    expect(notice?.subject).toBe("Vértice: recibimos su lead");
    expect(await letters()).toEqual([]);
  });
});

describe("the list", () => {
  it("has every notice with what it tells and where it stands, the newest first, page by page", async () => {
    const first = await submit("2026-11-17T13:00:00Z");
    await look("2026-11-17T14:00:00Z");
    const second = await submit("2026-11-18T13:00:00Z", "Mercado");
    await recordEvent(at("2026-11-18T13:05:00Z"), first.id, {
      type: "won",
      amountCents: 100,
      currency: "BRL",
    });
    await look("2026-11-18T14:00:00Z");
    const page = await listNotices(context, { limit: 1 });
    expect(page.data).toMatchObject([
      {
        partnerName: "Contábil Aurora",
        day: "2026-11-18",
        state: "frozen",
        items: [
          { kind: "received", leadId: second.id, happenedAt: "2026-11-18T13:00:00.000Z" },
          { kind: "won", leadId: first.id },
        ],
      },
    ]);
    const rest = await listNotices(context, { limit: 1, cursor: page.nextCursor ?? "" });
    expect(rest).toMatchObject({
      data: [{ day: "2026-11-17", items: [{ leadId: first.id }] }],
      nextCursor: null,
    });
    expect((await listNotices(context, { state: "accepted" })).data).toEqual([]);
    const elsewhere = { ...context, actor: { kind: "user" as const, id: "m", managedPartnerIds: [] } };
    expect((await listNotices(elsewhere)).data, "of nobody else's partners").toEqual([]);
  });
});
