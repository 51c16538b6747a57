import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestApi, startedAt, type TestApi } from "../../test/test-api.ts";
import { createApp, createLogger } from "../index.ts";

const requestsPerMinute = 10;

let api: TestApi;
let app: ReturnType<typeof createApp>;
let now = startedAt;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());
beforeEach(() => {
  now = startedAt;
  app = createApp({
    database: api.testDatabase.database,
    clock: () => now,
    logger: createLogger("silent"),
    publicUrl: "https://leads.example",
    sessionSecret: "a secret of at least thirty-two letters",
    oidc: null,
    requestsPerMinute,
    trustedProxies: 1,
  });
});

function get(key: string, path = "/v1/leads", address = "203.0.113.7"): Promise<Response> {
  const headers = { Authorization: `Bearer ${key}`, "X-Forwarded-For": `198.51.100.1, ${address}` };
  return Promise.resolve(app.request(path, { headers }));
}

test("row 22: a key that asks for more than it may gets 429 with when to come back, and then is served again", async () => {
  for (let index = 1; index <= requestsPerMinute; index += 1) {
    const response = await get(api.key);
    expect(response.status).toBe(200);
    expect(response.headers.get("RateLimit-Policy")).toBe('"default";q=10;w=60');
    expect(response.headers.get("RateLimit")).toBe(`"default";r=${10 - index};t=${index * 6}`);
  }
  const refused = await get(api.key);
  expect(refused.status).toBe(429);
  expect(refused.headers.get("Retry-After")).toBe("6");
  expect(refused.headers.get("RateLimit")).toBe('"default";r=0;t=60');
  expect(await refused.json()).toMatchObject({
    type: "https://iana.org/assignments/http-problem-types#quota-exceeded",
    status: 429,
    code: "limit_exceeded",
    "violated-policies": ["default"],
  });
  expect((await get(await api.keyWith(["leads:read"]))).status).toBe(200);
  now = new Date(startedAt.getTime() + 6_000);
  expect((await get(api.key)).status).toBe(200);
});

test("an address that tries keys is stopped, and nobody else with it", async () => {
  expect((await get("nonsense")).status).toBe(401);
  expect((await get("nonsense")).status).toBe(429);
  expect((await get("nonsense", "/v1/leads", "203.0.113.8")).status).toBe(401);
  expect((await get(api.key)).status).toBe(200);
});

test("public pages are counted by address, health checks are not", async () => {
  expect((await get("", "/docs")).status).toBe(200);
  expect((await get("", "/docs")).status).toBe(429);
  for (const path of ["/livez", "/readyz", "/metrics", "/livez"])
    expect((await get("", path)).status, path).toBe(200);
});
