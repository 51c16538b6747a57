import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";
import { leadSchema } from "./lead-schema.ts";

const dayMs = 86_400_000;
const company = { name: "Metalúrgica Andrade", domain: "andrade.com.br", taxId: "12.345.678/0001-95" };

let api: TestApi;
let sibling: Awaited<ReturnType<TestApi["addPartner"]>>;
let siblingKey: string;
let leadId: string;
beforeAll(async () => {
  api = await createTestApi();
  sibling = await api.addPartner("Boreal");
  siblingKey = await api.keyWith(["leads:read", "leads:write"], sibling);
  const sent = await api.request("POST", "/v1/leads", { body: { partnerId: api.partnerId, company } });
  leadId = leadSchema.parse(await sent.json()).id;
});
afterAll(() => api.drop());

async function check(body: unknown, key = api.key): Promise<unknown> {
  const response = await api.request("POST", "/v1/leads/check", { key, body });
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json();
}

async function send(body: unknown, key = api.key) {
  return leadSchema.parse(await (await api.request("POST", "/v1/leads", { key, body })).json());
}

function say(id: string, event: Record<string, unknown>) {
  return api.request("POST", `/v1/leads/${id}/events`, { body: event });
}

function onDay(day: number): void {
  api.setNow(new Date(startedAt.getTime() + day * dayMs));
}

describe("POST /v1/leads/check", () => {
  test("gives the verdict, and the day alone of what is another's", async () => {
    expect(await check({ partnerId: api.partnerId, company })).toEqual({
      verdict: "same_partner_resend",
      since: "2026-11-16",
      leadId,
      warnings: [],
    });
    expect(await check({ company: { taxId: "12345678000195" } }, siblingKey)).toEqual({
      verdict: "other_partner_active",
      since: "2026-11-16",
      warnings: [],
    });
    expect(await check({ contacts: [{ email: "ana@nova.com.br" }] }, siblingKey)).toEqual({
      verdict: "new",
      since: null,
      warnings: [],
    });
  });

  test("keeps no lead", async () => {
    await check({ company: { name: "Sumida", domain: "sumida.com.br" } }, siblingKey);
    expect(
      (await send({ company: { name: "Sumida", domain: "sumida.com.br" } }, siblingKey)).duplicate.verdict,
    ).toBe("new");
  });

  test.each([
    ["nothing by which to know the lead", { company: { name: "Padaria" } }, "/company"],
    ["a wrong tax id", { company: { taxId: "12.345.678/0001-94" } }, "/company/taxId"],
  ])("422: %s", async (_name, body, pointer) => {
    const response = await api.request("POST", "/v1/leads/check", { key: siblingKey, body });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
  });
});

describe("protection", () => {
  test("ends after 90 days, unless it is extended, once, by 30", async () => {
    const kept = await send({
      partnerId: api.partnerId,
      company: { name: "Mantida", domain: "mantida.com.br" },
    });
    const left = await send({ partnerId: api.partnerId, company: { name: "Solta", domain: "solta.com.br" } });
    const extend = () => api.request("POST", `/v1/leads/${kept.id}/protection-extension`);
    const extended = await extend();
    expect(extended.status).toBe(201);
    expect(leadSchema.parse(await extended.json())).toMatchObject({
      protectedUntil: new Date(startedAt.getTime() + 120 * dayMs).toISOString(),
      protectionExtendedAt: startedAt.toISOString(),
      version: 2,
    });
    expect((await extend()).status).toBe(409);
    onDay(100);
    expect(await check({ company: { domain: "mantida.com.br" } }, siblingKey)).toMatchObject({
      verdict: "other_partner_active",
    });
    expect(await check({ company: { domain: "solta.com.br" } }, siblingKey)).toMatchObject({
      verdict: "new",
    });
    expect((await api.request("POST", `/v1/leads/${left.id}/protection-extension`)).status).toBe(409);
    onDay(120);
    expect(await check({ company: { domain: "mantida.com.br" } }, siblingKey)).toMatchObject({
      verdict: "new",
    });
    onDay(0);
  });

  test("is not for a partner to extend", async () => {
    const key = await api.keyWith(["leads:write"], api.partnerId);
    expect((await api.request("POST", `/v1/leads/${leadId}/protection-extension`, { key })).status).toBe(403);
  });
});

describe("credit", () => {
  test("stays with the partner of the acceptance for 365 days, after its protection and through a recycle", async () => {
    const lead = await send({
      partnerId: api.partnerId,
      company: { name: "Paciente", domain: "paciente.com.br" },
    });
    expect(lead).toMatchObject({
      creditedPartnerId: null,
      creditedUntil: new Date(startedAt.getTime() + 365 * dayMs).toISOString(),
    });
    await say(lead.id, { type: "accepted" });
    await say(lead.id, {
      type: "disqualified",
      reason: "timing_future_date",
      sentence: "Pediu que voltemos em março, depois do fechamento do ano.",
      evidence: { date: "2027-03-01" },
    });
    await say(lead.id, { type: "recycled", reopenAt: "2027-03-01" });
    onDay(120);
    await say(lead.id, { type: "reopened" });
    await say(lead.id, { type: "won", amountCents: 100, currency: "BRL" });
    const won = leadSchema.parse(await (await api.request("GET", `/v1/leads/${lead.id}`)).json());
    expect(won).toMatchObject({ stage: "won", creditedPartnerId: api.partnerId });
    onDay(0);
  });

  test("is not shared by a partner who helped: that one is shown to the programme alone", async () => {
    const path = `/v1/leads/${leadId}/influences`;
    const added = await api.request("POST", path, { body: { partnerId: sibling } });
    expect(added.status).toBe(201);
    const influencedBy = [{ partnerId: sibling, partnerName: "Boreal" }];
    expect(leadSchema.parse(await added.json())).toMatchObject({ influencedBy, creditedPartnerId: null });
    await api.request("POST", path, { body: { partnerId: sibling } });
    const key = await api.keyWith(["leads:read"], api.partnerId);
    const seen = await api.request("GET", `/v1/leads/${leadId}`, { key });
    expect(await seen.json()).toMatchObject({ influencedBy: [], version: 2 });
    const events = await api.request("GET", `/v1/leads/${leadId}/events`, { key });
    expect(await events.text()).not.toContain(sibling);
    expect((await api.request("GET", `/v1/leads/${leadId}`, { key: siblingKey })).status).toBe(404);
    const own = await api.request("POST", path, { body: { partnerId: api.partnerId } });
    expect(own.status).toBe(422);
  });
});

describe("POST /v1/accounts", () => {
  test("whom the vendor works with already is told to the partner who sends it", async () => {
    const stored = await api.request("POST", "/v1/accounts", {
      body: {
        accounts: [
          { relation: "customer", since: "2024-03-01", company: { domain: "cliente.com.br" } },
          { relation: "owned", company: { taxId: "12.ABC.345/01DE-35", domain: "nossa.com.br" } },
        ],
      },
    });
    expect(await stored.json()).toEqual({ accounts: 2, identities: 3 });
    expect(await check({ contacts: [{ email: "ana@cliente.com.br" }] }, siblingKey)).toEqual({
      verdict: "existing_customer",
      since: "2024-03-01",
      warnings: [],
    });
    const lead = await send({ company: { name: "Nossa", taxId: "12abc34501de35" } }, siblingKey);
    expect(lead).toMatchObject({
      duplicate: { verdict: "vendor_already_owns", since: null },
      protectedUntil: null,
    });
  });

  test("422: an account that nothing identifies", async () => {
    const body = {
      accounts: [{ relation: "owned", contacts: [{ email: "ana@nossa.com.br" }] }, { relation: "owned" }],
    };
    const response = await api.request("POST", "/v1/accounts", { body });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ pointer: "/accounts/1" }] });
  });
});
