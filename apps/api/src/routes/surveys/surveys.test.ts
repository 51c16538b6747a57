import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditOf } from "../../../test/audit-of.ts";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";

const dayMs = 86_400_000;

let api: TestApi;
let serial = 0;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

async function contact(partnerId: string = api.partnerId, locale = "pt-BR"): Promise<string> {
  serial += 1;
  // A partner has at most fifty contacts.
  const body = { email: `pessoa${serial}@aurora.com.br`, locale };
  const response = await api.request("POST", `/v1/partners/${partnerId}/contacts`, { body });
  return ((await response.json()) as { id: string }).id;
}

async function contactedLead(partnerId: string = api.partnerId): Promise<string> {
  serial += 1;
  const response = await api.request("POST", "/v1/leads", {
    body: {
      partnerId,
      company: { name: `Moinho ${serial}`, domain: `moinho${serial}.com.br` },
      contacts: [{ name: "Lia", email: `lia${serial}@moinho${serial}.com.br` }],
    },
  });
  const { id } = (await response.json()) as { id: string };
  await api.request("POST", `/v1/leads/${id}/events`, { body: { type: "contacted", channel: "phone" } });
  return id;
}

function invite(body: Record<string, unknown>, key = api.key): Promise<Response> {
  return api.request("POST", "/v1/surveys", { key, body });
}

async function pathOf(body: Record<string, unknown>): Promise<string> {
  return ((await (await invite(body)).json()) as { path: string }).path;
}

function post(path: string, form: Record<string, string>): Promise<Response> {
  return api.request("POST", path, {
    key: null,
    body: new URLSearchParams({ action: "answer", ...form }).toString(),
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
}

describe("POST /v1/surveys", () => {
  test("201: one question, with one audit entry", async () => {
    const response = await invite({ kind: "nps", contactId: await contact() });
    expect(response.status).toBe(201);
    const { id } = (await response.json()) as { id: string };
    expect(await auditOf(api.context, id)).toEqual(["survey.asked"]);
  });

  test("409: one question a person in thirty days, and recommendation twice a year", async () => {
    const contactId = await contact();
    const at = (days: number) => api.setNow(new Date(startedAt.getTime() + days * dayMs));
    expect((await invite({ kind: "nps", contactId })).status).toBe(201);
    at(29);
    expect((await invite({ kind: "csat", topic: "digest", contactId })).status).toBe(409);
    at(30);
    expect((await invite({ kind: "csat", topic: "digest", contactId })).status).toBe(201);
    at(100);
    expect((await invite({ kind: "nps", contactId })).status).toBe(409);
    at(180);
    expect((await invite({ kind: "nps", contactId })).status).toBe(201);
    api.setNow(startedAt);
  });

  test("409: of many at once one is asked", async () => {
    const contactId = await contact();
    const answers = await Promise.all(Array.from({ length: 5 }, () => invite({ kind: "nps", contactId })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(4).fill(409)]);
  });

  test("409: a lead is asked once, after the first talk, where it has an address", async () => {
    const leadId = await contactedLead();
    expect((await invite({ kind: "lead_voice", leadId })).status).toBe(201);
    api.setNow(new Date(startedAt.getTime() + 90 * dayMs));
    expect((await invite({ kind: "lead_voice", leadId })).status).toBe(409);
    api.setNow(startedAt);
    expect((await invite({ kind: "lead_voice", leadId: await api.addLead() })).status).toBe(409);
  });

  test("403 and 404: not by a partner's key; nobody of another programme", async () => {
    const key = await api.keyWith(["partners:write"], api.partnerId);
    expect((await invite({ kind: "nps", contactId: await contact() }, key)).status).toBe(403);
    const other = await api.addOtherProgram();
    expect((await invite({ kind: "nps", contactId: await contact() }, other.key)).status).toBe(404);
    expect((await invite({ kind: "lead_voice", leadId: other.leadId })).status).toBe(404);
  });

  test.each([
    [
      "satisfaction with nothing",
      { kind: "csat", contactId: "0192b1c0-0000-7000-8000-000000000000" },
      "/topic",
    ],
    ["a lead's voice without a lead", { kind: "lead_voice" }, "/leadId"],
    ["nobody", { kind: "nps" }, "/contactId"],
  ])("422: %s", async (_name, body, pointer) => {
    const response = await invite(body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });
});

describe("/s/{token}", () => {
  test("GET shows and answers nothing; POST answers, once", async () => {
    const path = await pathOf({ kind: "nps", contactId: await contact() });
    for (let time = 0; time < 2; time += 1) {
      const page = await api.request("GET", path, { key: null });
      expect(page.status).toBe(200);
      expect(await page.text()).toContain("Você recomendaria o programa de parceiros de Programa vertice?");
    }
    expect((await post(path, { score: "" })).status).toBe(400);
    expect((await post(path, { score: "11" })).status).toBe(400);
    expect((await post(path, { score: "9", comment: "Bom retorno" })).status).toBe(200);
    expect((await post(path, { score: "1" })).status).toBe(410);
    expect((await api.request("GET", path, { key: null })).status).toBe(410);
  });

  test("whoever wants no questions gets none", async () => {
    const contactId = await contact();
    const path = await pathOf({ kind: "csat", topic: "feedback", contactId });
    expect(await (await post(path, { action: "stop" })).text()).toContain("Pronto, não perguntamos mais.");
    api.setNow(new Date(startedAt.getTime() + 90 * dayMs));
    expect((await invite({ kind: "nps", contactId })).status).toBe(409);
    api.setNow(startedAt);
  });

  test("410 after thirty days, 404 for a link that is none of ours", async () => {
    const path = await pathOf({ kind: "nps", contactId: await contact() });
    api.setNow(new Date(startedAt.getTime() + 30 * dayMs));
    expect((await post(path, { score: "9" })).status).toBe(410);
    api.setNow(startedAt);
    expect((await api.request("GET", `/s/${"x".repeat(43)}`, { key: null })).status).toBe(404);
  });

  test.each([
    ["pt-BR", "a rapidez das respostas"],
    ["en", "how quickly you are answered"],
    ["es", "la rapidez de las respuestas"],
  ])("speaks %s", async (locale, words) => {
    const contactId = await contact(api.partnerId, locale);
    const path = await pathOf({ kind: "csat", topic: "response_time", contactId });
    const page = await (await api.request("GET", path, { key: null })).text();
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(words);
    expect(page).not.toMatch(/<script|<link|<img|url\(/);
  });
});

describe("GET /v1/surveys", () => {
  test("200: recommendation with its interval from ten answers on", async () => {
    const partnerId = await api.addPartner("Avaliada");
    const scores = [10, 9, 9, 9, 9, 9, 8, 7, 3];
    const results = async () => (await api.request("GET", `/v1/surveys?partnerId=${partnerId}`)).json();
    for (const score of scores)
      await post(await pathOf({ kind: "nps", contactId: await contact(partnerId) }), {
        score: String(score),
      });
    expect(await results()).toMatchObject({ nps: { value: null, n: 9, reason: "TOO_FEW" } });
    await post(await pathOf({ kind: "nps", contactId: await contact(partnerId) }), { score: "6" });
    const { nps } = (await results()) as {
      nps: { value: number; interval: { lower: number; upper: number } };
    };
    expect(nps.value).toBeCloseTo(0.4, 10);
    // (6.75 − 2.75) / 13 ± 1.96 · √(((9.5 / 13) − (4 / 13)²) / 13)
    expect(nps.interval.lower).toBeCloseTo(-0.125856, 5);
    expect(nps.interval.upper).toBeCloseTo(0.74124, 5);
  });

  test("200: a partner hears its leads from five answers on; an answer changes no outcome", async () => {
    const partnerId = await api.addPartner("Ouvida");
    const key = await api.keyWith(["metrics:read"], partnerId);
    const answer = { score: "5", introduction: "expected", promise: "partly" };
    for (let index = 0; index < 4; index += 1)
      await post(await pathOf({ kind: "lead_voice", leadId: await contactedLead(partnerId) }), answer);
    const own = async () => (await api.request("GET", "/v1/surveys", { key })).json();
    expect(await own()).toMatchObject({
      leadVoice: { n: 4, satisfied: null, introduction: null, promise: null },
    });
    const leadId = await contactedLead(partnerId);
    await post(await pathOf({ kind: "lead_voice", leadId }), { ...answer, score: "1" });
    expect(await own()).toMatchObject({
      leadVoice: { n: 5, introduction: { expected: 5, partly: 0, unexpected: 0 }, promise: { partly: 5 } },
    });
    expect(await (await api.request("GET", `/v1/leads/${leadId}`)).json()).toMatchObject({
      stage: "contacted",
    });
  });
});
