import { scopes } from "@leadback/db";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";
import { withoutRequestId } from "../../../test/without-request-id.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());
beforeEach(() => api.setNow(startedAt));

interface MadeKey {
  id: string;
  key: string;
}

async function make(body: object): Promise<MadeKey> {
  const response = await api.request("POST", "/v1/api-keys", { body });
  expect(response.status).toBe(201);
  return (await response.json()) as MadeKey;
}

const status = async (key: string) => (await api.request("GET", "/v1/leads", { key })).status;

describe("POST /v1/api-keys", () => {
  test("201: a key that works at once, with what was asked for alone", async () => {
    const { key } = await make({ name: "CRM", scopes: ["leads:read"] });
    expect(await status(key)).toBe(200);
    expect((await api.request("GET", "/v1/partners", { key })).status).toBe(403);
  });

  test("201: bound to a partner it sees that partner's leads", async () => {
    const aurora = await api.addPartner("Contábil Brisa");
    const leadId = await api.addLead(aurora);
    const others = await api.addLead();
    const { key } = await make({ scopes: ["leads:read"], partnerId: aurora });
    expect((await api.request("GET", `/v1/leads/${leadId}`, { key })).status).toBe(200);
    expect((await api.request("GET", `/v1/leads/${others}`, { key })).status).toBe(404);
  });

  test("403: a key makes no key that may do more than itself", async () => {
    const key = await api.keyWith(["settings:write", "leads:read"]);
    const body = { scopes: ["leads:write"] };
    expect((await api.request("POST", "/v1/api-keys", { key, body })).status).toBe(403);
    expect(
      (await api.request("POST", "/v1/api-keys", { key, body: { scopes: ["leads:read"] } })).status,
    ).toBe(201);
  });

  test("403: a partner's key makes none", async () => {
    const key = await api.keyWith(scopes, api.partnerId);
    expect(
      (await api.request("POST", "/v1/api-keys", { key, body: { scopes: ["leads:read"] } })).status,
    ).toBe(403);
  });

  test.each([
    [{ scopes: [] }, "/scopes"],
    [{ scopes: ["everything"] }, "/scopes/0"],
    [{ scopes: ["leads:read"], expiresAt: "2026-11-16T11:59:59Z" }, "/expiresAt"],
    [{ scopes: ["leads:read"], expiresAt: "soon" }, "/expiresAt"],
    [{ scopes: ["leads:read"], role: "admin" }, "/role"],
  ])("422: %j", async (body, pointer) => {
    const response = await api.request("POST", "/v1/api-keys", { body });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
  });
});

describe("the end of a key", () => {
  test("401: the next request after it was revoked, and none of its neighbours", async () => {
    const [gone, stays] = [await make({ scopes: ["leads:read"] }), await make({ scopes: ["leads:read"] })];
    expect(await status(gone.key)).toBe(200);
    expect((await api.request("DELETE", `/v1/api-keys/${gone.id}`)).status).toBe(204);
    expect([await status(gone.key), await status(stays.key)]).toEqual([401, 200]);
    expect((await api.request("DELETE", `/v1/api-keys/${gone.id}`)).status).toBe(404);
  });

  test("401: malformed, mistyped, unknown, expired and revoked keys get the same bytes", async () => {
    const expired = await make({ scopes: ["leads:read"], expiresAt: "2026-11-16T13:00:00Z" });
    const revoked = await make({ scopes: ["leads:read"] });
    const other = await createTestApi();
    await api.request("DELETE", `/v1/api-keys/${revoked.id}`);
    api.setNow(new Date("2026-11-16T13:00:00Z"));
    const mistyped = expired.key.slice(0, -1) + (expired.key.endsWith("a") ? "b" : "a");
    const headers = [
      undefined,
      "Bearer",
      "Basic YTpi",
      `Bearer ${"x".repeat(5_000)}`,
      "Bearer nonsense",
    ].concat([mistyped, other.key, expired.key, revoked.key].map((key) => `Bearer ${key}`));
    const answers = await Promise.all(
      headers.map((Authorization) =>
        api.request("GET", "/v1/leads", { key: null, ...(Authorization && { headers: { Authorization } }) }),
      ),
    );
    await other.drop();
    expect(answers.map((answer) => answer.status)).toEqual(headers.map(() => 401));
    expect(new Set(answers.map((answer) => answer.headers.get("WWW-Authenticate")))).toEqual(
      new Set(["Bearer"]),
    );
    const bodies = await Promise.all(answers.map(async (answer) => withoutRequestId(await answer.json())));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  test("a rotated key works beside the new one until the overlap ends", async () => {
    const old = await make({ scopes: ["leads:read"] });
    const response = await api.request("POST", `/v1/api-keys/${old.id}/rotation`, {
      body: { overlapHours: 1 },
    });
    expect(response.status).toBe(201);
    const next = (await response.json()) as MadeKey;
    expect([await status(old.key), await status(next.key)]).toEqual([200, 200]);
    api.setNow(new Date("2026-11-16T13:00:00Z"));
    expect([await status(old.key), await status(next.key)]).toEqual([401, 200]);
  });
});

describe("GET /v1/api-keys", () => {
  test("200: every key once over the pages, none of them readable, with its last use to the minute", async () => {
    const { id, key } = await make({ name: "Seen", scopes: ["leads:read"] });
    await status(key);
    const seen: { id: string; lastUsedAt: string | null }[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? "" : `&cursor=${cursor}`;
      const page = await api.request("GET", `/v1/api-keys?limit=3${query}`);
      const text = await page.text();
      expect(text).not.toContain(key.slice(12, -4));
      const parsed = JSON.parse(text) as { data: typeof seen; nextCursor: string | null };
      seen.push(...parsed.data);
      cursor = parsed.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen.map((shown) => shown.id)).size).toBe(seen.length);
    expect(seen.find((shown) => shown.id === id)?.lastUsedAt).toBe(startedAt.toISOString());
  });
});
