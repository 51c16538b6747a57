import { runTrainings } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const path = "/v1/scoring/rules";

function rulesOf(points: number) {
  const when = { all: [{ field: "company.employees", op: "gte", value: 20 }, { not: unwanted }] };
  return { rules: [{ id: "size", dimension: "fit", when, points }] };
}

const unwanted = { field: "company.industry", op: "eq", value: "mining" };

async function publish(body: unknown) {
  const { headers } = await api.request("GET", path);
  return api.request("PUT", path, { body, headers: { "If-Match": headers.get("ETag") ?? "" } });
}

describe("GET and PUT /v1/scoring/rules", () => {
  test("200: ours until a programme publishes its own, by which new leads are scored at once", async () => {
    const before = await api.request("GET", path);
    expect(await before.json()).toMatchObject({ publishedAt: null, isInForce: true });
    const response = await publish(rulesOf(10));
    expect(response.status).toBe(200);
    const { version } = (await response.json()) as { version: string };
    expect(response.headers.get("ETag")).toBe(`"${version}"`);
    const leadId = await api.addLead();
    const score = await api.request("GET", `/v1/leads/${leadId}/score`);
    expect(await score.json()).toMatchObject({ rulesVersion: version });
    const old = await api.request("GET", `${path}?version=${before.headers.get("ETag")?.slice(1, -1)}`);
    expect(await old.json()).toMatchObject({ isInForce: false });
  });

  test("404: a version that never was", async () => {
    expect((await api.request("GET", `${path}?version=r1-nothing`)).status).toBe(404);
  });

  test("412 and 428: only on top of the rules that one has read", async () => {
    expect((await api.request("PUT", path, { body: rulesOf(11) })).status).toBe(428);
    const headers = { "If-Match": '"r1-nothing"' };
    expect((await api.request("PUT", path, { body: rulesOf(11), headers })).status).toBe(412);
  });

  test.each([
    ["two rules of one name", { rules: [...rulesOf(1).rules, ...rulesOf(2).rules] }, "/rules/1/id"],
    [
      "an operator that is none",
      rule({ field: "company.employees", op: "above", value: 1 }),
      "/rules/0/when",
    ],
    ["a number where text is", rule({ field: "company.employees", op: "gte", value: "20" }), "/rules/0/when"],
    ["a condition within one", rule({ all: [{ field: "a", op: "exists", colour: 1 }] }), "/rules/0/when"],
    ["a group that is none", { rules: [{ ...rulesOf(1).rules[0], group: "x" }] }, "/rules/0/group"],
    ["points without measure", { rules: [{ ...rulesOf(1).rules[0], points: 1e9 }] }, "/rules/0/points"],
  ])("422: %s", async (_name, body, pointer) => {
    const response = await publish(body);
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: { pointer: string }[] };
    expect(errors.map((error) => error.pointer.slice(0, pointer.length))).toContain(pointer);
  });
});

function rule(when: unknown) {
  return { rules: [{ id: "size", dimension: "fit", when, points: 1 }] };
}

describe("POST /v1/scoring/preview", () => {
  test("200: what a draft would change, and nothing is changed", async () => {
    await api.addLead();
    const before = await (await api.request("GET", path)).json();
    const draft = { rules: [...rulesOf(10).rules, { ...rulesOf(30).rules[0], id: "more", points: -5 }] };
    const response = await api.request("POST", "/v1/scoring/preview", { body: { rules: draft, leads: 5 } });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      before: { separation: { won: 0 } },
      movers: [
        { because: [{ ruleId: "$offset", before: 0, after: expect.closeTo(100 / 3) }] },
        { because: [expect.objectContaining({ ruleId: "$offset" })] },
      ],
    });
    expect(await (await api.request("GET", path)).json()).toEqual(before);
  });

  test("422: too many leads, and a draft that is none", async () => {
    for (const body of [{ rules: rulesOf(1), leads: 501 }, { rules: { rules: [{}] } }, {}])
      expect((await api.request("POST", "/v1/scoring/preview", { body })).status).toBe(422);
  });
});

describe("POST /v1/scoring/models", () => {
  test("202, then 409 until it is done; then its report is there", async () => {
    const asked = await api.request("POST", "/v1/scoring/models");
    expect(asked.status).toBe(202);
    const { id } = (await asked.json()) as { id: string };
    const where = asked.headers.get("Location") ?? "";
    expect(where).toBe(`/v1/scoring/trainings/${id}`);
    const again = await api.request("POST", "/v1/scoring/models");
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ trainingId: id });
    expect(await (await api.request("GET", where)).json()).toMatchObject({ state: "requested", model: null });
    await runTrainings(api.context);
    expect(await (await api.request("GET", where)).json()).toMatchObject({
      state: "done",
      modelVersion: 1,
      model: { version: 1, status: "insufficient-evidence" },
    });
    expect(await (await api.request("GET", "/v1/scoring/models")).json()).toMatchObject({
      data: [{ version: 1 }],
      training: { id, state: "done" },
    });
    expect((await api.request("POST", "/v1/scoring/models")).status).toBe(202);
  });

  test("403 and 404: not with a partner's key; another's training is like none", async () => {
    const partners = await api.keyWith(["settings:write", "metrics:read"], api.partnerId);
    expect((await api.request("POST", "/v1/scoring/models", { key: partners })).status).toBe(403);
    const other = await api.addOtherProgram();
    const { training } = (await (await api.request("GET", "/v1/scoring/models")).json()) as {
      training: { id: string };
    };
    const where = `/v1/scoring/trainings/${training.id}`;
    expect((await api.request("GET", where, { key: other.key })).status).toBe(404);
  });
});
