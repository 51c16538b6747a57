import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signInAs } from "../../../test/sign-in-as.ts";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

interface Page {
  data: { id: string; action: string; at: string; actor: { kind: string; name: string | null } }[];
  nextCursor: string | null;
}

async function list(query: string): Promise<Page> {
  const response = await api.request("GET", `/v1/audit?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Page;
}

describe("GET /v1/audit", () => {
  test("200: newest first, with the name of who acted and nothing of the lead", async () => {
    const admin = await signInAs(api, { role: "admin", email: "ana@vertice.example" });
    const headers = { "X-CSRF-Token": admin.csrf };
    const body = {
      partnerId: api.partnerId,
      company: { name: "Zenóbia Quartim", domain: "canario.com.br" },
      contacts: [{ name: "Zenóbia", email: "zenobia@canario.com.br" }],
      note: "segredo-da-nota",
    };
    await admin.send("POST", "/v1/leads", { body, headers });
    const byPerson = await list("subjectKind=lead&actorKind=user");
    expect(byPerson.data).toMatchObject([
      { action: "lead.submitted", actor: { kind: "user", name: "ana@vertice.example" } },
    ]);
    expect(JSON.stringify(byPerson)).not.toMatch(/zen|canario|segredo/i);
    await api.request("POST", "/v1/leads", {
      body: { ...body, company: { name: "B", domain: "b.com.br" }, contacts: [] },
    });
    const byKey = await list("action=lead.&actorKind=api_key");
    expect(byKey.data).toMatchObject([{ actor: { kind: "api_key", name: "API key" } }]);
  });

  test("200: pages hold every entry once, and a period leaves out the rest", async () => {
    const all = await list("limit=200");
    const seen: string[] = [];
    let path = "limit=2";
    for (;;) {
      const page = await list(path);
      seen.push(...page.data.map(({ id }) => id));
      if (page.nextCursor === null) break;
      path = `limit=2&cursor=${page.nextCursor}`;
    }
    expect(seen).toEqual(all.data.map(({ id }) => id));
    expect(all.data.map(({ at }) => at)).toEqual(
      all.data
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    const next = new Date(startedAt.getTime() + 1).toISOString();
    api.setNow(new Date(startedAt.getTime() + 60_000));
    expect((await list(`from=${next}`)).data).toEqual([]);
    expect((await list("from=2026-11-16&to=2026-11-17")).data.length).toBeGreaterThan(0);
    api.setNow(startedAt);
  });

  test("400: a cursor that is none of ours", async () => {
    expect((await api.request("GET", "/v1/audit?cursor=x")).status).toBe(400);
  });

  test("403: for a partner's key, whatever its scopes, and for a key without settings:write", async () => {
    const keys = [
      await api.keyWith(["settings:write"], api.partnerId),
      await api.keyWith(["leads:read", "metrics:read"]),
    ];
    for (const key of keys) expect((await api.request("GET", "/v1/audit", { key })).status).toBe(403);
  });

  test("422: a period that ends before it starts", async () => {
    expect((await api.request("GET", "/v1/audit?from=2026-11-17&to=2026-11-16")).status).toBe(422);
  });
});
