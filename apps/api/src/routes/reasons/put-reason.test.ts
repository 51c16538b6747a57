import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const labels = { "pt-BR": "Verba só em 2027", en: "Budget in 2027 only", es: "Presupuesto en 2027" };
const own = { canonicalCode: "timing_no_priority", labels, qualityWeight: 1 };
const sentence = "A diretoria congelou compras até março; atendemos quem decide em até 60 dias.";

function put(code: string, body: unknown, locale = "pt-BR") {
  return api.request("PUT", `/v1/reasons/${code}`, { body, headers: { "Accept-Language": locale } });
}

async function listed(code: string, locale = "en"): Promise<Record<string, unknown> | undefined> {
  const response = await api.request("GET", `/v1/reasons?locale=${locale}`);
  const { data } = (await response.json()) as { data: { code: string }[] };
  return data.find((reason) => reason.code === code);
}

async function end(leadId: string, event: Record<string, unknown>) {
  const body = { type: "disqualified", sentence, ...event };
  return api.request("POST", `/v1/leads/${leadId}/events`, { body });
}

async function metricsOf(partnerId: string) {
  const response = await api.request("GET", `/v1/partners/${partnerId}/metrics`);
  return (await response.json()) as { qualityRate: object; reasons: object[] };
}

async function comparedWith(partnerId: string) {
  const response = await api.request("GET", "/v1/comparison?explain=true");
  const { rows } = (await response.json()) as {
    rows: { id: string; qualityRate: object; traces: Trace[] }[];
  };
  return rows.find(({ id }) => id === partnerId);
}

interface Trace {
  figure: string;
  count: number;
  href: string;
}

describe("200", () => {
  test("a reason of the catalogue in the programme's words, until they are taken back", async () => {
    const said = await put("no_response", { labels: { en: "Never picked up" }, qualityWeight: 0 }, "en");
    expect(said.status).toBe(200);
    expect(await said.json()).toMatchObject({ label: "Never picked up", qualityWeight: 0, isOwn: false });
    expect(await listed("no_response", "es")).toMatchObject({ qualityWeight: 0 });
    await put("no_response", {});
    expect(await listed("no_response")).toMatchObject({ qualityWeight: 0.5 });
    expect((await listed("no_response"))?.label).not.toBe("Never picked up");
  });

  test("leads end for a reason of the programme's own, which counts as one of the catalogue with its own weight", async () => {
    expect((await put("budget_2027", own)).status).toBe(200);
    expect(await listed("budget_2027")).toMatchObject({
      label: "Budget in 2027 only",
      partnerLabel: "Budget in 2027 only",
      canonicalCode: "timing_no_priority",
      isOwn: true,
      qualityWeight: 1,
    });
    const partnerId = await api.addPartner("Com motivo");
    const [one, two] = [await api.addLead(partnerId), await api.addLead(partnerId)];
    const recorded = await end(one, { reason: "budget_2027" });
    expect(recorded.status).toBe(201);
    expect(await recorded.json()).toMatchObject({
      event: { data: { reason: "timing_no_priority", ownReason: "budget_2027" } },
      lead: { reason: "timing_no_priority", ownReason: "budget_2027" },
    });
    expect((await end(two, { reason: "timing_no_priority" })).status).toBe(201);
    const catalogueWeight = ((await listed("timing_no_priority")) as { qualityWeight: number }).qualityWeight;
    const metrics = await metricsOf(partnerId);
    expect(metrics.qualityRate).toMatchObject({ disqualified: 2, weightSum: 1 + catalogueWeight });
    expect(metrics.reasons).toMatchObject([{ reason: "timing_no_priority", count: 2 }]);
    const row = await comparedWith(partnerId);
    expect(row?.qualityRate).toMatchObject(metrics.qualityRate);
    for (const figure of ["qualityRate.refusals.budget_2027", "qualityRate.refusals.timing_no_priority"]) {
      const trace = row?.traces.find((candidate) => candidate.figure === figure);
      const { data } = (await (await api.request("GET", trace?.href ?? "")).json()) as { data: object[] };
      expect([trace?.count, data.length]).toEqual([1, 1]);
    }
    await put("budget_2027", { ...own, qualityWeight: 0 });
    const after = await metricsOf(partnerId);
    expect(after.qualityRate).toMatchObject({ weightSum: catalogueWeight });
    expect((await comparedWith(partnerId))?.qualityRate).toMatchObject(after.qualityRate);
    const recoded = await api.request("POST", `/v1/leads/${one}/events`, {
      body: { type: "reason_changed", reason: "no_response" },
    });
    expect(await recoded.json()).toMatchObject({ lead: { reason: "no_response", ownReason: null } });
  });

  test("the detail that a reason asks for is asked for, in the programme's language", async () => {
    const prompts = { "pt-BR": "Qual concorrente?", en: "Which competitor?" };
    await put("rival_won", { ...own, labels, detail: { prompts } });
    expect(await listed("rival_won")).toMatchObject({
      detail: { prompt: "Which competitor?", isRequired: true },
      requiredEvidence: expect.arrayContaining([{ anyOf: ["text"], kind: "text", min: 1 }]),
    });
    const leadId = await api.addLead();
    const refused = await end(leadId, { reason: "rival_won" });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      errors: [{ pointer: "/evidence/text", detail: "Qual concorrente?" }],
    });
    expect((await end(leadId, { reason: "rival_won", evidence: { text: "Uma local." } })).status).toBe(201);
  });

  test("no lead ends for an archived reason, and those that did keep it", async () => {
    await put("short_lived", own);
    const leadId = await api.addLead();
    await end(leadId, { reason: "short_lived" });
    await put("short_lived", { ...own, isActive: false });
    expect(await listed("short_lived")).toMatchObject({ isActive: false });
    const refused = await end(await api.addLead(), { reason: "short_lived" });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ errors: [expect.objectContaining({ pointer: "/reason" })] });
    const lead = await api.request("GET", `/v1/leads/${leadId}`);
    expect(await lead.json()).toMatchObject({ ownReason: "short_lived" });
  });

  test("what the partner reads stays neutral where the cause must not leave", async () => {
    await put("fraud_suspected", { ...own, canonicalCode: "compliance_blocked" }, "en");
    const { partnerLabel } = (await listed("fraud_suspected")) as { partnerLabel: string };
    expect(partnerLabel).toBe((await listed("compliance_blocked"))?.partnerLabel);
  });
});

describe("422", () => {
  test.each([
    ["a code that is none", "Não Vale", own, "/code"],
    ["the word for none", "none", own, "/code"],
    ["an own reason that counts as nothing", "own_one", { labels }, "/canonicalCode"],
    ["a language missing", "own_one", { ...own, labels: { en: "Only" } }, "/labels/pt-BR"],
    ["a weight between", "own_one", { ...own, qualityWeight: 0.3 }, "/qualityWeight"],
    [
      "a label with an address",
      "own_one",
      { ...own, labels: { ...labels, en: "ana@acme.com" } },
      "/labels/en",
    ],
    ["a catalogue reason as another", "no_response", { canonicalCode: "other" }, "/canonicalCode"],
    ["what nobody knows", "own_one", { ...own, colour: "red" }, "/colour"],
  ])("%s", async (_name, code, body, pointer) => {
    const response = await put(encodeURIComponent(code), body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [expect.objectContaining({ pointer })] });
  });

  test("an own reason that would count as another one than leads have ended for", async () => {
    await put("steady", own);
    expect((await put("steady", { ...own, canonicalCode: "other" })).status).toBe(422);
  });

  test("a reason of another programme is none here", async () => {
    await put("ours_alone", own);
    const { key, leadId } = await api.addOtherProgram();
    const body = { type: "disqualified", reason: "ours_alone", sentence };
    expect((await api.request("POST", `/v1/leads/${leadId}/events`, { key, body })).status).toBe(422);
  });
});
