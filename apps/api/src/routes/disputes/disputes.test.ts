import type { LeadId, MessageId } from "@leadback/db";
import {
  checkProjections,
  decideDispute,
  escalateMessages,
  expireDisputes,
  recordEvent,
  withdrawDispute,
} from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditOf } from "../../../test/audit-of.ts";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";

const nobodysId = "0192b1c0-0000-7000-8000-000000000000";
const dayMs = 86_400_000;

let api: TestApi;
let partnerKey: string;
let otherKey: string;
beforeAll(async () => {
  api = await createTestApi();
  partnerKey = await api.keyWith(["leads:read", "leads:write", "partners:read"], api.partnerId);
  otherKey = await api.keyWith(["leads:write", "leads:read", "metrics:read", "partners:read"]);
});
afterAll(() => api.drop());

const ending = {
  type: "disqualified",
  reason: "fit_company_too_small",
  sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
  evidence: { observed: 8, expected: 20 },
};

async function ended(partnerId = api.partnerId): Promise<string> {
  const leadId = await api.addLead(partnerId);
  const response = await api.request("POST", `/v1/leads/${leadId}/events`, { body: ending });
  expect(response.status).toBe(201);
  return leadId;
}

function dispute(leadId: string, body: Record<string, unknown> = {}, key = partnerKey) {
  const whole = { reason: "new_information", text: "Eles têm 45 funcionários: veja o site.", ...body };
  return api.request("POST", `/v1/leads/${leadId}/disputes`, { key, body: whole });
}

async function disputed(leadId?: string): Promise<{ id: string; leadId: string }> {
  const of = leadId ?? (await ended());
  return { id: ((await (await dispute(of)).json()) as { id: string }).id, leadId: of };
}

function decide(id: string, body: Record<string, unknown>, key = otherKey) {
  return api.request("POST", `/v1/disputes/${id}/decision`, {
    key,
    body: { answer: "Revimos o caso.", ...body },
  });
}

async function leadOf(leadId: string): Promise<Record<string, unknown>> {
  return (await (await api.request("GET", `/v1/leads/${leadId}`)).json()) as Record<string, unknown>;
}

describe("POST /v1/leads/{id}/disputes", () => {
  test("201: with five working days, holidays left out, and it stands in the inbox", async () => {
    const leadId = await ended();
    const response = await dispute(leadId);
    expect(response.status).toBe(201);
    const opened = (await response.json()) as { id: string };
    expect(opened).toMatchObject({
      state: "open",
      leadId,
      reason: "new_information",
      endReason: "fit_company_too_small",
      // Monday 16 to Monday 23 November: Friday the 20th is a holiday in Brazil.
      dueAt: "2026-11-23T21:00:00.000Z",
      closedBy: null,
    });
    const inbox = await api.request("GET", "/v1/messages?kind=dispute&state=open");
    expect(await inbox.json()).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ id: opened.id, disputeState: "open" })]),
    });
    expect(await auditOf(api.context, opened.id)).toEqual(["dispute.opened"]);
  });

  test("404: the lead of a sibling", async () => {
    const leadId = await ended(await api.addPartner("Irmã"));
    expect((await dispute(leadId)).status).toBe(404);
    expect((await dispute(nobodysId)).status).toBe(404);
  });

  test("409: a lead that goes on, one that is disputed, and one that was", async () => {
    expect((await dispute(await api.addLead())).status).toBe(409);
    const { id, leadId } = await disputed();
    expect((await dispute(leadId)).status).toBe(409);
    await decide(id, { outcome: "upheld" });
    expect((await dispute(leadId)).status).toBe(409);
  });

  test("422: a reason that is none", async () => {
    expect((await dispute(await ended(), { reason: "unfair" })).status).toBe(422);
  });

  test("of many at once one is opened", async () => {
    const leadId = await ended();
    const answers = await Promise.all(Array.from({ length: 6 }, () => dispute(leadId)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(5).fill(409)]);
  });
});

describe("POST /v1/disputes/{id}/decision", () => {
  test("200: upheld, the end stands and the partner has its answer", async () => {
    const { id, leadId } = await disputed();
    const response = await decide(id, { outcome: "upheld" });
    expect(await response.json()).toMatchObject({
      state: "upheld",
      answer: "Revimos o caso.",
      newStage: null,
    });
    expect(await leadOf(leadId)).toMatchObject({ stage: "disqualified", reason: "fit_company_too_small" });
    expect(await auditOf(api.context, id)).toEqual(["dispute.decided", "dispute.opened"]);
    expect(
      await (await api.request("GET", `/v1/messages?leadId=${leadId}`, { key: partnerKey })).json(),
    ).toMatchObject({
      data: [{ id, state: "closed", answer: "Revimos o caso.", disputeState: "upheld" }],
    });
  });

  test("200: overturned, the lead goes on where it was and the decision is no longer counted", async () => {
    const partnerId = await api.addPartner("Recontada");
    const leadId = await ended(partnerId);
    const key = await api.keyWith(["leads:write"], partnerId);
    const { id } = (await (await dispute(leadId, {}, key)).json()) as { id: string };
    const metrics = async () => (await api.request("GET", `/v1/partners/${partnerId}/metrics`)).json();
    expect(await metrics()).toMatchObject({
      leads: { decidedInPeriod: 1 },
      qualityRate: { disqualified: 1 },
    });
    const response = await decide(id, { outcome: "overturned" });
    expect(await response.json()).toMatchObject({ state: "overturned", newStage: "submitted" });
    expect(await leadOf(leadId)).toMatchObject({ stage: "submitted", reason: null, disqualifiedAt: null });
    expect(await metrics()).toMatchObject({ leads: { decidedInPeriod: 0 }, qualityRate: { n: 0 } });
  });

  test("200: overturned as qualified, it counts as of the day on which it was said to have ended", async () => {
    const partnerId = await api.addPartner("Corrigida");
    const leadId = await ended(partnerId);
    const key = await api.keyWith(["leads:write"], partnerId);
    const { id } = (await (await dispute(leadId, {}, key)).json()) as { id: string };
    api.setNow(new Date(startedAt.getTime() + 3 * dayMs));
    await decide(id, { outcome: "overturned", stage: "qualified" });
    expect(await leadOf(leadId)).toMatchObject({ stage: "qualified", qualifiedAt: startedAt.toISOString() });
    const path = `/v1/partners/${partnerId}/metrics?from=2026-11-16&to=2026-11-17`;
    expect(await (await api.request("GET", path)).json()).toMatchObject({
      leads: { decidedInPeriod: 1, qualifiedInPeriod: 1 },
      qualityRate: { value: 1, qualified: 1, disqualified: 0 },
    });
    api.setNow(startedAt);
  });

  test("200: overturned for another reason, the lead stays ended and that one counts", async () => {
    const { id, leadId } = await disputed();
    const response = await decide(id, { outcome: "overturned", reason: "vendor_capacity" });
    expect(await response.json()).toMatchObject({ newReason: "vendor_capacity", newStage: null });
    expect(await leadOf(leadId)).toMatchObject({ stage: "disqualified", reason: "vendor_capacity" });
  });

  test("200: a lost lead goes back to qualified and stays decided", async () => {
    const leadId = await api.addLead();
    await api.request("POST", `/v1/leads/${leadId}/events`, { body: { type: "qualified" } });
    await api.request("POST", `/v1/leads/${leadId}/events`, {
      body: { ...ending, type: "lost" },
    });
    const { id } = await disputed(leadId);
    await decide(id, { outcome: "overturned" });
    expect(await leadOf(leadId)).toMatchObject({
      stage: "qualified",
      lostAt: null,
      qualifiedAt: startedAt.toISOString(),
    });
  });

  test("every projection agrees with the events after all this", async () => {
    expect(await checkProjections(api.context)).toMatchObject({ differences: [] });
  });

  test("403: the partner", async () => {
    const { id } = await disputed();
    expect((await decide(id, { outcome: "upheld" }, partnerKey)).status).toBe(403);
  });

  test("403: the same person, and after the deadline anyone but an admin", async () => {
    const person = (id: string, role: "sales" | "channel_manager" | "admin") => ({
      ...api.context,
      actor: { kind: "user" as const, id, role },
    });
    const leadId = await api.addLead();
    await recordEvent(person("sara", "sales"), leadId as LeadId, ending);
    const { id } = await disputed(leadId);
    const decision = { outcome: "upheld", answer: "Revimos o caso." } as const;
    await expect(decideDispute(person("sara", "sales"), id as MessageId, decision)).rejects.toMatchObject({
      code: "forbidden",
    });
    const late = new Date(startedAt.getTime() + 30 * dayMs);
    await escalateMessages({ ...api.context, now: late });
    await expect(withdrawDispute(person("sara", "sales"), id as MessageId)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(
      decideDispute(person("caio", "channel_manager"), id as MessageId, decision),
    ).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(decideDispute(person("ana", "admin"), id as MessageId, decision)).resolves.toMatchObject({
      state: "upheld",
    });
  });

  test("200: the key that ended the lead decides too, since several people work behind it", async () => {
    const { id } = await disputed();
    expect((await decide(id, { outcome: "upheld" }, api.key)).status).toBe(200);
  });

  test("404: another programme's dispute", async () => {
    const other = await api.addOtherProgram();
    const { id } = await disputed();
    expect((await decide(id, { outcome: "upheld" }, other.key)).status).toBe(404);
    expect((await decide(nobodysId, { outcome: "upheld" })).status).toBe(404);
  });

  test("409: decided once; of many at once one counts", async () => {
    const { id } = await disputed();
    const answers = await Promise.all(Array.from({ length: 5 }, () => decide(id, { outcome: "overturned" })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(4).fill(409)]);
  });

  test.each([
    ["an end that is upheld changes nothing", { outcome: "upheld", stage: "qualified" }, "/stage"],
    [
      "ended for another reason, or going on",
      { outcome: "overturned", stage: "qualified", reason: "other" },
      "/stage",
    ],
    ["the reason that was disputed", { outcome: "overturned", reason: "fit_company_too_small" }, "/reason"],
    ["a stage that it had not come to", { outcome: "overturned", stage: "contacted" }, "/stage"],
    [
      "an answer that says who the lead is",
      { outcome: "upheld", answer: "Escreva para rui@sereno.com.br" },
      "/answer",
    ],
    ["no answer", { outcome: "upheld", answer: "" }, "/answer"],
  ])("422: %s", async (_name, body, pointer) => {
    const { id } = await disputed();
    const response = await decide(id, body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [expect.objectContaining({ pointer })] });
  });
});

describe("the life of a dispute", () => {
  const review = (id: string, body: unknown, key = otherKey) =>
    api.request("POST", `/v1/disputes/${id}/review`, { key, body });

  test("our clock stands still while the partner owes information, and goes on when it comes", async () => {
    const { id } = await disputed();
    const asked = await review(id, { informationAsked: "Quantos funcionários têm CLT?" });
    expect(await asked.json()).toMatchObject({ state: "under_review", informationAsked: expect.any(String) });
    expect((await review(id, { informationAsked: "E mais?" })).status).toBe(409);
    // One working day of nine hours later.
    api.setNow(new Date(startedAt.getTime() + dayMs));
    const informed = await api.request("POST", `/v1/disputes/${id}/information`, {
      key: partnerKey,
      body: { text: "Quarenta e cinco." },
    });
    expect(await informed.json()).toMatchObject({
      informationAskedAt: null,
      dueAt: "2026-11-24T21:00:00.000Z",
    });
    const again = await api.request("POST", `/v1/disputes/${id}/information`, {
      key: partnerKey,
      body: { text: "?" },
    });
    expect(again.status).toBe(409);
    api.setNow(startedAt);
  });

  test("403: the partner", async () => {
    const { id } = await disputed();
    expect((await review(id, {}, partnerKey)).status).toBe(403);
  });

  test("it expires only when the partner owes information for ten days", async () => {
    const [owing, waiting] = [await disputed(), await disputed()];
    await review(owing.id, { informationAsked: "Qual é o porte?" });
    const at = (days: number) => ({ ...api.context, now: new Date(startedAt.getTime() + days * dayMs) });
    expect(await expireDisputes(at(10))).toBe(0);
    expect(await expireDisputes(at(10.01))).toBe(1);
    const list = async (state: string) =>
      (await (await api.request("GET", `/v1/disputes?state=${state}&leadId=${owing.leadId}`)).json()) as {
        data: unknown[];
      };
    expect((await list("expired")).data).toHaveLength(1);
    const open = await api.request("GET", `/v1/disputes?leadId=${waiting.leadId}`);
    expect(await open.json()).toMatchObject({ data: [{ state: "open" }] });
    expect(await leadOf(owing.leadId)).toMatchObject({ stage: "disqualified" });
  });

  test("a partner takes its dispute back, once", async () => {
    const { id } = await disputed();
    const withdraw = () => api.request("POST", `/v1/disputes/${id}/withdrawal`, { key: partnerKey });
    expect(await (await withdraw()).json()).toMatchObject({ state: "withdrawn" });
    expect((await withdraw()).status).toBe(409);
    expect((await decide(id, { outcome: "overturned" })).status).toBe(409);
  });
});

describe("GET /v1/disputes and /v1/dispute-measures", () => {
  test("200: a partner sees its own, without who decides", async () => {
    const { id, leadId } = await disputed();
    await decide(id, { outcome: "upheld" });
    const own = await api.request("GET", `/v1/disputes?leadId=${leadId}`, { key: partnerKey });
    expect(await own.json()).toMatchObject({
      data: [{ id, decidedBy: null, closedBy: null, reviewerId: null }],
    });
    const sibling = await api.keyWith(["partners:read"], await api.addPartner("Outra irmã"));
    expect(await (await api.request("GET", "/v1/disputes", { key: sibling })).json()).toMatchObject({
      data: [],
    });
  });

  test("200: the overturn rate by who ended the lead and by reason, with its interval from ten on", async () => {
    const fresh = await createTestApi();
    try {
      const second = await fresh.keyWith(["leads:write"]);
      for (let index = 0; index < 10; index += 1) {
        const leadId = await fresh.addLead();
        await fresh.request("POST", `/v1/leads/${leadId}/events`, { body: ending });
        const opened = await fresh.request("POST", `/v1/leads/${leadId}/disputes`, {
          body: { reason: "wrong_reason", text: "Não concordo." },
        });
        const { id } = (await opened.json()) as { id: string };
        const body = { outcome: index < 4 ? "overturned" : "upheld", answer: "Revimos." };
        await fresh.request("POST", `/v1/disputes/${id}/decision`, { key: second, body });
      }
      const measures = await (await fresh.request("GET", "/v1/dispute-measures")).json();
      const rate = { value: 0.4, n: 10, interval: { method: "wilson" } };
      expect(measures).toMatchObject({
        total: { decided: 10, overturned: 4, rate },
        byPerson: [{ id: expect.stringMatching(/^api_key:/), rate }],
        byReason: [{ id: "fit_company_too_small", rate }],
      });
    } finally {
      await fresh.drop();
    }
  });
});
