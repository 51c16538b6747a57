import { escalateMessages, updateProgramSettings } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditOf } from "../../../test/audit-of.ts";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

const nobodysId = "0192b1c0-0000-7000-8000-000000000000";

let api: TestApi;
let partnerKey: string;
beforeAll(async () => {
  api = await createTestApi();
  partnerKey = await api.keyWith(
    ["leads:read", "leads:write", "partners:read", "metrics:read"],
    api.partnerId,
  );
});
afterAll(() => api.drop());

async function send(body: Record<string, unknown>, key = partnerKey) {
  return api.request("POST", "/v1/messages", {
    key,
    body: { kind: "question", text: "E o lead da semana passada?", ...body },
  });
}

async function sent(body: Record<string, unknown> = {}): Promise<string> {
  return ((await (await send(body)).json()) as { id: string }).id;
}

function answer(id: string, body: Record<string, unknown> = {}, key = api.key) {
  return api.request("POST", `/v1/messages/${id}/answer`, {
    key,
    body: { answer: "Falamos com ele amanhã.", ...body },
  });
}

describe("POST /v1/messages", () => {
  test("201: a partner asks about its lead and is told until when we answer: two working days", async () => {
    const leadId = await api.addLead();
    const response = await send({ leadId, kind: "information", text: "A empresa trocou de sede." });
    expect(response.status).toBe(201);
    const message = (await response.json()) as { id: string };
    expect(message).toMatchObject({
      kind: "information",
      state: "open",
      partnerId: api.partnerId,
      leadId,
      // Monday 09:00 in São Paulo, two days of nine hours later.
      dueAt: "2026-11-17T21:00:00.000Z",
      ownerId: null,
      answer: null,
    });
    expect(await auditOf(api.context, message.id)).toEqual(["message.sent"]);
  });

  test("201: whoever writes for a partner says for which, or names its lead", async () => {
    const leadId = await api.addLead();
    expect(await (await send({ leadId }, api.key)).json()).toMatchObject({ partnerId: api.partnerId });
    expect((await send({}, api.key)).status).toBe(422);
    expect((await send({ partnerId: api.partnerId }, api.key)).status).toBe(201);
  });

  test("404: about a lead of a sibling, or in the name of one", async () => {
    const sibling = await api.addPartner("Irmã");
    const leadId = await api.addLead(sibling);
    expect((await send({ leadId })).status).toBe(404);
    expect((await send({ leadId, partnerId: api.partnerId }, api.key)).status).toBe(404);
    expect((await send({ partnerId: sibling })).status).toBe(404);
  });

  test.each([
    ["a dispute is opened elsewhere", { kind: "dispute" }, "/kind"],
    ["no text", { text: " " }, "/text"],
    ["an unknown property", { ownerId: "me" }, "/ownerId"],
  ])("422: %s", async (_name, body, pointer) => {
    const response = await send(body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [expect.objectContaining({ pointer })] });
  });
});

describe("POST /v1/messages/{id}/answer", () => {
  test("200: once; of many answers at once one is kept", async () => {
    const id = await sent();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => answer(id, { answer: `Resposta ${n}` })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(5).fill(409)]);
    expect(await auditOf(api.context, id)).toEqual(["message.answered", "message.sent"]);
    const { data } = (await (
      await api.request("GET", "/v1/messages?state=closed", { key: partnerKey })
    ).json()) as {
      data: unknown[];
    };
    expect(data).toContainEqual(
      expect.objectContaining({ id, resolution: "resolved", answer: expect.any(String) }),
    );
  });

  test("200: an adopted suggestion says what was done", async () => {
    const id = await sent({ kind: "suggestion", text: "Mandem o resumo às segundas." });
    expect((await answer(id, { resolution: "adopted" })).status).toBe(422);
    const adopted = await answer(id, {
      resolution: "adopted",
      weDid: "O resumo agora pode chegar às segundas.",
    });
    expect(await adopted.json()).toMatchObject({
      resolution: "adopted",
      weDid: expect.stringContaining("segundas"),
    });
  });

  test("403: a partner does not answer", async () => {
    expect((await answer(await sent(), {}, partnerKey)).status).toBe(403);
  });

  test("404: another programme's message", async () => {
    const other = await api.addOtherProgram();
    expect((await answer(await sent(), {}, other.key)).status).toBe(404);
    expect((await answer(nobodysId)).status).toBe(404);
  });

  test.each([
    ["only a suggestion is adopted", { resolution: "adopted", weDid: "Mudamos o texto." }, "/resolution"],
    ["what we did without adopting", { weDid: "Mudamos o texto." }, "/weDid"],
  ])("422: %s", async (_name, body, pointer) => {
    const response = await answer(await sent(), body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [expect.objectContaining({ pointer })] });
  });

  test("422: what we did names nobody", async () => {
    const id = await sent({ kind: "suggestion" });
    const response = await answer(id, { resolution: "adopted", weDid: "Escreva para ana@aurora.com.br." });
    expect(await response.json()).toMatchObject({ errors: [expect.objectContaining({ pointer: "/weDid" })] });
  });
});

describe("GET /v1/messages", () => {
  test("200: pages neither repeat nor skip; a partner sees its own alone", async () => {
    const fresh = await createTestApi();
    try {
      const key = await fresh.keyWith(["partners:read", "leads:write"], fresh.partnerId);
      const sibling = await fresh.addPartner("Irmã");
      const write = (partnerId: string) =>
        fresh.request("POST", "/v1/messages", { body: { kind: "question", text: "Quando?", partnerId } });
      for (let index = 0; index < 5; index += 1) await write(fresh.partnerId);
      await write(sibling);
      const ids: string[] = [];
      let path = "/v1/messages?limit=2&sort=dueAt";
      for (let page = 0; page < 5; page += 1) {
        const body = (await (await fresh.request("GET", path, { key })).json()) as {
          data: { id: string }[];
          nextCursor: string | null;
        };
        ids.push(...body.data.map(({ id }) => id));
        if (body.nextCursor === null) break;
        path = `/v1/messages?limit=2&sort=dueAt&cursor=${body.nextCursor}`;
      }
      expect(new Set(ids).size).toBe(5);
      expect(ids).toHaveLength(5);
      const all = (await (await fresh.request("GET", "/v1/messages")).json()) as { data: unknown[] };
      expect(all.data).toHaveLength(6);
    } finally {
      await fresh.drop();
    }
  });

  test("400: a cursor of another order", async () => {
    await sent();
    await sent();
    const page = (await (await api.request("GET", "/v1/messages?limit=1")).json()) as { nextCursor: string };
    const response = await api.request("GET", `/v1/messages?limit=1&sort=dueAt&cursor=${page.nextCursor}`);
    expect(response.status).toBe(400);
  });
});

describe("GET /v1/message-measures", () => {
  test("200: what still waits counts as waiting, and what helped is counted of what was answered", async () => {
    const fresh = await createTestApi();
    try {
      const write = async () =>
        (
          (await (
            await fresh.request("POST", "/v1/messages", {
              body: { kind: "question", text: "Quando?", partnerId: fresh.partnerId },
            })
          ).json()) as { id: string }
        ).id;
      const ids: string[] = [];
      for (let index = 0; index < 12; index += 1) ids.push(await write());
      // Monday 09:00 plus three working hours.
      fresh.setNow(new Date("2026-11-16T15:00:00Z"));
      for (const id of ids.slice(0, 10)) {
        const body = { answer: "Sim.", resolution: id === ids[0] ? "declined" : "resolved" };
        await fresh.request("POST", `/v1/messages/${id}/answer`, { body });
      }
      fresh.setNow(new Date("2026-11-18T15:00:00Z"));
      const { data } = (await (await fresh.request("GET", "/v1/message-measures")).json()) as {
        data: unknown[];
      };
      expect(data).toContainEqual(
        expect.objectContaining({
          kind: "question",
          received: 12,
          open: 2,
          overdue: 2,
          answering: expect.objectContaining({
            n: 12,
            answered: 10,
            medianHours: expect.objectContaining({ value: 3 }),
          }),
          resolutionRate: expect.objectContaining({ value: 0.9, n: 10 }),
        }),
      );
    } finally {
      await fresh.drop();
    }
  });

  test("422: a period that ends before it starts", async () => {
    expect((await api.request("GET", "/v1/message-measures?from=2026-02-01&to=2026-01-01")).status).toBe(422);
  });
});

describe("what nobody answers in time", () => {
  test("goes to an admin, once, with one audit entry", async () => {
    const fresh = await createTestApi();
    try {
      await updateProgramSettings(fresh.context, { promises: { answerDays: 1 } });
      const response = await fresh.request("POST", "/v1/messages", {
        body: { kind: "question", text: "Quando?", partnerId: fresh.partnerId },
      });
      const { id } = (await response.json()) as { id: string };
      const at = (now: string) => ({ ...fresh.context, now: new Date(now) });
      expect(await escalateMessages(at("2026-11-16T20:00:00Z"))).toBe(0);
      expect(await escalateMessages(at("2026-11-16T21:00:01Z"))).toBe(1);
      expect(await escalateMessages(at("2026-11-17T21:00:01Z"))).toBe(0);
      expect(await auditOf(fresh.context, id)).toEqual(["message.escalated", "message.sent"]);
    } finally {
      await fresh.drop();
    }
  });
});
