import { planDueCheckpoints, prepareAgendas, updateProgramSettings } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditOf } from "../../../test/audit-of.ts";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";

const nobodysId = "0192b1c0-0000-7000-8000-000000000000";
const dayMs = 86_400_000;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

interface Checkpoint {
  id: string;
  tag: string;
  dueAt: string;
  agenda: unknown;
  agendaLines: string[] | null;
  actions: { id: string; doneAt: string | null }[];
}

async function plan(partnerId: string, dueAt = "2026-12-15T13:00:00Z"): Promise<Checkpoint> {
  const response = await api.request("POST", `/v1/partners/${partnerId}/checkpoints`, { body: { dueAt } });
  expect(response.status).toBe(201);
  return (await response.json()) as Checkpoint;
}

async function list(partnerId: string, locale = "pt-BR"): Promise<Checkpoint[]> {
  const response = await api.request("GET", `/v1/partners/${partnerId}/checkpoints`, {
    headers: { "Accept-Language": locale },
  });
  return ((await response.json()) as { data: Checkpoint[] }).data;
}

describe("/v1/partners/{id}/checkpoints", () => {
  test("201 and 200: planned, done, and not done after all", async () => {
    const partnerId = await api.addPartner("Encontro");
    const { id } = await plan(partnerId);
    const path = `/v1/partners/${partnerId}/checkpoints/${id}`;
    const done = await api.request("PATCH", path, { body: { state: "done", notes: "Foi bem." } });
    expect(await done.json()).toMatchObject({
      state: "done",
      doneAt: startedAt.toISOString(),
      notes: "Foi bem.",
    });
    const undone = await api.request("PATCH", path, { body: { state: "planned" } });
    expect(await undone.json()).toMatchObject({ state: "planned", doneAt: null, notes: "Foi bem." });
    expect(await auditOf(api.context, id)).toEqual([
      "checkpoint.planned",
      "checkpoint.updated",
      "checkpoint.updated",
    ]);
  });

  test("412: who saw an older checkpoint moves nothing that somebody else moved", async () => {
    const partnerId = await api.addPartner("Duas abas");
    const { id, tag } = await plan(partnerId);
    const change = (body: unknown, ifMatch: string) =>
      api.request("PATCH", `/v1/partners/${partnerId}/checkpoints/${id}`, {
        body,
        headers: { "If-Match": ifMatch },
      });
    expect((await change({ dueAt: "2026-12-16T13:00:00Z" }, `"${tag}"`)).status).toBe(200);
    expect((await change({ state: "canceled" }, `"${tag}"`)).status).toBe(412);
    const [now] = await list(partnerId);
    expect(now).toMatchObject({ state: "planned", dueAt: "2026-12-16T13:00:00.000Z" });
    expect((await change({ state: "canceled" }, `"${now?.tag}"`)).status).toBe(200);
  });

  test("201 and 200: actions have an owner and a date, and are done or not", async () => {
    const partnerId = await api.addPartner("Ações");
    const { id } = await plan(partnerId);
    const path = `/v1/partners/${partnerId}/checkpoints/${id}/actions`;
    const action = { text: "Enviar o roteiro novo", owner: "Ana", isOurs: true, dueOn: "2026-11-25" };
    const added = await api.request("POST", path, { body: action });
    expect(added.status).toBe(201);
    const [first] = ((await added.json()) as Checkpoint).actions;
    const done = await api.request("PATCH", `${path}/${first?.id}`, { body: { isDone: true } });
    expect(await done.json()).toMatchObject({ actions: [{ ...action, doneAt: startedAt.toISOString() }] });
    const undone = await api.request("PATCH", `${path}/${first?.id}`, {
      body: { isDone: false, owner: "Rui" },
    });
    expect(await undone.json()).toMatchObject({ actions: [{ owner: "Rui", doneAt: null }] });
    expect((await api.request("PATCH", `${path}/${nobodysId}`, { body: { isDone: true } })).status).toBe(404);
  });

  test("403: a partner's key reads and changes nothing", async () => {
    const partnerId = await api.addPartner("Só lê");
    const { id } = await plan(partnerId);
    const key = await api.keyWith(["partners:read", "partners:write"], partnerId);
    const path = `/v1/partners/${partnerId}/checkpoints`;
    expect((await api.request("GET", path, { key })).status).toBe(200);
    expect((await api.request("PATCH", `${path}/${id}`, { key, body: { state: "done" } })).status).toBe(403);
    expect((await api.request("POST", path, { key, body: { dueAt: "2026-12-01T12:00:00Z" } })).status).toBe(
      403,
    );
  });

  test("404: of another partner", async () => {
    const { id } = await plan(await api.addPartner("Uma"));
    const other = await api.addPartner("Outra");
    const path = `/v1/partners/${other}/checkpoints/${id}`;
    expect((await api.request("PATCH", path, { body: { state: "done" } })).status).toBe(404);
    const action = { text: "X", owner: "Y", isOurs: true, dueOn: "2026-11-25" };
    expect((await api.request("POST", `${path}/actions`, { body: action })).status).toBe(404);
  });

  test.each([
    ["a day that is none", { dueAt: "soon" }],
    ["an unknown property", { dueAt: "2026-12-01T12:00:00Z", agenda: [] }],
  ])("422: %s", async (_name, body) => {
    const response = await api.request("POST", `/v1/partners/${api.partnerId}/checkpoints`, { body });
    expect(response.status).toBe(422);
  });
});

describe("the agenda", () => {
  test("is made from the data 48 hours before, stands then, and reads in three languages", async () => {
    const partnerId = await api.addPartner("Com pauta");
    const won = await api.addLead(partnerId);
    await api.request("POST", `/v1/leads/${won}/events`, {
      body: { type: "won", amountCents: 1, currency: "BRL" },
    });
    const ended = await api.addLead(partnerId);
    await api.request("POST", `/v1/leads/${ended}/events`, {
      body: {
        type: "disqualified",
        reason: "fit_company_too_small",
        sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
        evidence: { observed: 8, expected: 20 },
      },
    });
    await api.request("POST", "/v1/messages", { body: { kind: "question", text: "E agora?", partnerId } });
    const { id } = await plan(partnerId, "2026-11-18T13:00:00Z");
    // 49 hours before there is none yet.
    expect(await prepareAgendas(api.context)).toBe(0);
    const later = { ...api.context, now: new Date(startedAt.getTime() + dayMs) };
    expect(await prepareAgendas(later)).toBe(1);
    expect(await prepareAgendas(later)).toBe(0);
    const [checkpoint] = await list(partnerId);
    expect(checkpoint?.agenda).toEqual([
      { code: "wins", count: 1 },
      { code: "decided", qualified: 1, decided: 2, days: 90 },
      { code: "reason", reason: "fit_company_too_small", count: 1, ended: 1 },
      { code: "open_messages", count: 1 },
      { code: "next_goal" },
    ]);
    expect(checkpoint?.agendaLines?.[0]).toBe("Comemorar: 1 venda fechada.");
    expect((await list(partnerId, "en"))[0]?.agendaLines?.[1]).toBe(
      "Leads decided in the last 90 days: 1 qualified of 2.",
    );
    expect((await list(partnerId, "es"))[0]?.agendaLines?.at(-1)).toBe(
      "Acordar la meta del próximo trimestre.",
    );
    const stayed = await api.request("PATCH", `/v1/partners/${partnerId}/checkpoints/${id}`, {
      body: { dueAt: "2026-11-18T10:00:00-03:00", notes: "Confirmado." },
    });
    expect(await stayed.json()).toMatchObject({ agenda: checkpoint?.agenda });
    const moved = await api.request("PATCH", `/v1/partners/${partnerId}/checkpoints/${id}`, {
      body: { dueAt: "2026-12-18T13:00:00Z" },
    });
    expect(await moved.json()).toMatchObject({ agenda: null, agendaLines: null });
  });
});

describe("the rhythm", () => {
  test("plans one checkpoint a partner, by its tier, from the last one that was held", async () => {
    const fresh = await createTestApi();
    try {
      await updateProgramSettings(fresh.context, { checkpoints: { everyDays: 90, byTier: { ouro: 30 } } });
      const gold = await fresh.addPartner("Ouro");
      await fresh.request("PATCH", `/v1/partners/${gold}`, {
        body: { tier: "ouro" },
        headers: { "If-Match": "*" },
      });
      expect(await planDueCheckpoints(fresh.context)).toBe(2);
      expect(await planDueCheckpoints(fresh.context)).toBe(0);
      const dueOf = async (partnerId: string) =>
        (
          (await (await fresh.request("GET", `/v1/partners/${partnerId}/checkpoints`)).json()) as {
            data: Checkpoint[];
          }
        ).data;
      const [soon] = await dueOf(gold);
      const [late] = await dueOf(fresh.partnerId);
      const days = (checkpoint: Checkpoint | undefined) =>
        (Date.parse(checkpoint?.dueAt ?? "") - startedAt.getTime()) / dayMs;
      expect(days(soon)).toBeGreaterThanOrEqual(30);
      expect(days(soon)).toBeLessThan(34);
      expect(days(late)).toBeGreaterThanOrEqual(90);
      expect(days(late)).toBeLessThan(95);
      await fresh.request("PATCH", `/v1/partners/${gold}/checkpoints/${soon?.id}`, {
        body: { state: "done" },
      });
      expect(await planDueCheckpoints(fresh.context)).toBe(1);
      expect(await dueOf(gold)).toHaveLength(2);
    } finally {
      await fresh.drop();
    }
  });
});
