import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditOf } from "../../../test/audit-of.ts";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";

const nobodysId = "0192b1c0-0000-7000-8000-000000000000";
const quarter = { from: "2026-10-01", to: "2027-01-01" };

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

function set(partnerId: string, body: Record<string, unknown>, key = api.key) {
  return api.request("POST", `/v1/partners/${partnerId}/goals`, { key, body: { ...quarter, ...body } });
}

describe("POST /v1/partners/{id}/goals", () => {
  test("201: a goal stands where its leads are", async () => {
    const partnerId = await api.addPartner("Com meta");
    for (let index = 0; index < 3; index += 1) await api.addLead(partnerId);
    const response = await set(partnerId, { measure: "received", target: 4 });
    expect(response.status).toBe(201);
    const goal = (await response.json()) as { id: string };
    expect(goal).toMatchObject({
      measure: "received",
      progress: { achieved: 3, target: 4, remaining: 1, status: expect.stringMatching(/ahead|on_track/) },
    });
    expect(await auditOf(api.context, goal.id)).toEqual(["goal.set"]);
  });

  test("201: revenue counts one currency, and quality what was decided", async () => {
    const partnerId = await api.addPartner("Receita");
    for (const [amountCents, currency] of [
      [100_000, "BRL"],
      [50_000, "BRL"],
      [70_000, "USD"],
    ]) {
      const leadId = await api.addLead(partnerId);
      await api.request("POST", `/v1/leads/${leadId}/events`, {
        body: { type: "won", amountCents, currency },
      });
    }
    const revenue = await set(partnerId, { measure: "revenue", target: 1_000_000, currency: "BRL" });
    expect(await revenue.json()).toMatchObject({ currency: "BRL", progress: { achieved: 150_000 } });
    const quality = await set(partnerId, { measure: "quality_rate", target: 0.6 });
    expect(await quality.json()).toMatchObject({
      progress: { status: "too_early", achieved: 1, forecast: { value: null, reason: "TOO_FEW", n: 3 } },
    });
  });

  test("403: a partner's key sets none", async () => {
    const key = await api.keyWith(["partners:write"], api.partnerId);
    expect((await set(api.partnerId, { measure: "won", target: 1 }, key)).status).toBe(403);
  });

  test("404: another programme's partner", async () => {
    const other = await api.addOtherProgram();
    expect((await set(other.partnerId, { measure: "won", target: 1 })).status).toBe(404);
  });

  test.each([
    ["a rate above one", { measure: "conversion", target: 30 }, "/target"],
    ["half a lead", { measure: "won", target: 2.5 }, "/target"],
    ["revenue in no currency", { measure: "revenue", target: 100 }, "/currency"],
    ["leads in a currency", { measure: "won", target: 1, currency: "BRL" }, "/currency"],
    ["a period that ends before it starts", { measure: "won", target: 1, to: "2026-01-01" }, "/to"],
  ])("422: %s", async (_name, body, pointer) => {
    const response = await set(api.partnerId, body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [expect.objectContaining({ pointer })] });
  });
});

describe("GET and DELETE /v1/partners/{id}/goals", () => {
  test("200 and 204: the partner sees its own; one that was given up is shown no more", async () => {
    const partnerId = await api.addPartner("Lê metas");
    const { id } = (await (await set(partnerId, { measure: "won", target: 2 })).json()) as { id: string };
    const key = await api.keyWith(["partners:read"], partnerId);
    const path = `/v1/partners/${partnerId}/goals`;
    expect(await (await api.request("GET", path, { key })).json()).toMatchObject({
      data: [{ id }],
      nextCursor: null,
    });
    expect((await api.request("DELETE", `${path}/${id}`)).status).toBe(204);
    expect((await api.request("DELETE", `${path}/${id}`)).status).toBe(404);
    expect(await (await api.request("GET", path)).json()).toMatchObject({ data: [] });
  });

  test("404: a sibling's goals, and a goal of another partner", async () => {
    const [one, two] = [await api.addPartner("Uma"), await api.addPartner("Duas")];
    const { id } = (await (await set(one, { measure: "won", target: 2 })).json()) as { id: string };
    const key = await api.keyWith(["partners:read"], two);
    expect((await api.request("GET", `/v1/partners/${one}/goals`, { key })).status).toBe(404);
    expect((await api.request("DELETE", `/v1/partners/${two}/goals/${id}`)).status).toBe(404);
    expect((await api.request("DELETE", `/v1/partners/${one}/goals/${nobodysId}`)).status).toBe(404);
  });

  test("200: a goal is missed when its time is over", async () => {
    const partnerId = await api.addPartner("Tarde");
    await set(partnerId, { measure: "won", target: 2 });
    api.setNow(new Date("2027-01-02T12:00:00Z"));
    const response = await api.request("GET", `/v1/partners/${partnerId}/goals`);
    api.setNow(startedAt);
    expect(await response.json()).toMatchObject({ data: [{ progress: { status: "missed", achieved: 0 } }] });
  });
});

describe("PATCH /v1/partners/{id}/goals/{goalId}", () => {
  async function goalOf(name: string) {
    const partnerId = await api.addPartner(name);
    const goal = (await (await set(partnerId, { measure: "won", target: 2 })).json()) as {
      id: string;
      tag: string;
    };
    return { ...goal, partnerId, path: `/v1/partners/${partnerId}/goals/${goal.id}` };
  }

  test("200: set higher or longer it is the same goal, and the rest stays", async () => {
    const { id, path } = await goalOf("Sobe");
    const response = await api.request("PATCH", path, { body: { target: 5 } });
    expect(await response.json()).toMatchObject({ id, measure: "won", target: 5, ...quarter });
    expect((await auditOf(api.context, id)).toSorted()).toEqual(["goal.changed", "goal.set"]);
    const longer = await api.request("PATCH", path, { body: { to: "2027-02-01" } });
    expect(await longer.json()).toMatchObject({ target: 5, from: quarter.from, to: "2027-02-01" });
  });

  test("412: who saw an older goal overwrites nothing, and may with the new tag", async () => {
    const { tag, path } = await goalOf("Duas abas");
    const change = (target: number, ifMatch: string) =>
      api.request("PATCH", path, { body: { target }, headers: { "If-Match": ifMatch } });
    const first = await change(3, `"${tag}"`);
    expect(first.status).toBe(200);
    expect((await change(9, `"${tag}"`)).status).toBe(412);
    expect((await change(9, "no tag")).status).toBe(412);
    const { tag: next } = (await first.json()) as { tag: string };
    expect((await change(4, `"${next}"`)).status).toBe(200);
    expect((await change(5, "*")).status).toBe(200);
  });

  test("422: what cannot be set cannot be changed to either", async () => {
    const { path } = await goalOf("Impossível");
    expect((await api.request("PATCH", path, { body: { target: 2.5 } })).status).toBe(422);
    expect((await api.request("PATCH", path, { body: { to: "2026-01-01" } })).status).toBe(422);
    expect((await api.request("PATCH", path, { body: { measure: "received" } })).status).toBe(422);
  });

  test("403 and 404: not by the partner, and not of another", async () => {
    const { partnerId, path, id } = await goalOf("Alheia");
    const key = await api.keyWith(["partners:write"], partnerId);
    expect((await api.request("PATCH", path, { key, body: { target: 9 } })).status).toBe(403);
    const elsewhere = `/v1/partners/${api.partnerId}/goals/${id}`;
    expect((await api.request("PATCH", elsewhere, { body: { target: 9 } })).status).toBe(404);
    await api.request("DELETE", path);
    expect((await api.request("PATCH", path, { body: { target: 9 } })).status).toBe(404);
  });
});
